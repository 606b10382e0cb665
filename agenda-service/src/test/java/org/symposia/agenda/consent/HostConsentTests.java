package org.symposia.agenda.consent;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.symposia.agenda.AgendaClient.expect;

/** An institution that somebody else names is host once one of its organizers agrees. */
@SymposiaTest
class HostConsentTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String PAGE = "/agenda/desk/institutions/num/consents";

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient otherOrganizer;

	@Autowired
	private AgendaClient admin;

	@Autowired
	private AgendaClient service;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private TestClient client;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private MongoOperations store;

	private String event;

	private String consent;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aDraft();
		name("num", "jihs");
		this.consent = "/api/agenda/events/" + this.event + "/hosts/num/consent";
	}

	@Test
	void showsNobodyAsHostWhoHasNotAgreed() {
		this.organizer.release(this.event);
		assertThat(hosts(this.visitor, "hosts")).containsExactly("jihs");
		assertThat(hosts(this.otherOrganizer, "hosts")).containsExactly("jihs");
		assertThat(hosts(this.organizer, "hosts")).containsExactly("num", "jihs");
		assertThat(hosts(this.organizer, "consentingHosts")).containsExactly("jihs");
		assertThat(expect(200, this.service.get("/internal/events/" + this.event))).contains("\"hosts\":[\"jihs\"]");
		assertThat(expect(200, this.visitor.page("/agenda/" + this.event))).contains("JIHS").doesNotContain("NUM");
		assertThat(expect(200, this.visitor.get("/api/agenda/events?query=" + this.event))).doesNotContain("num");
		assertThat(card()).contains("JIHS").doesNotContain("NUM");
	}

	@Test
	void showsAHostOnceItAgrees() {
		this.organizer.release(this.event);
		String before = this.visitor.page("/agenda/" + this.event).getResponseHeaders().getETag();
		expect(204, this.otherOrganizer.put(this.consent, Map.of()));
		assertThat(hosts(this.visitor, "hosts")).containsExactly("num", "jihs");
		assertThat(hosts(this.organizer, "consentingHosts")).containsExactly("num", "jihs");
		assertThat(expect(200, this.service.get("/internal/events/" + this.event)))
			.contains("\"hosts\":[\"num\",\"jihs\"]");
		assertThat(expect(200, this.visitor.page("/agenda/" + this.event))).contains("NUM", "\"name\":\"NUM\"");
		assertThat(this.visitor.page("/agenda/" + this.event).getResponseHeaders().getETag()).isNotEqualTo(before);
		assertThat(card()).contains("NUM – JIHS");
	}

	@Test
	void hidesAHostThatWithdrawsItsConsent() {
		this.organizer.release(this.event);
		expect(204, this.otherOrganizer.put(this.consent, Map.of()));
		expect(204, this.otherOrganizer.delete(this.consent));
		assertThat(hosts(this.visitor, "hosts")).containsExactly("jihs");
		assertThat(state()).isEqualTo("declined");
	}

	@Test
	void recordsEachAnswerOnce() {
		for (int i = 0; i < 2; i++) {
			expect(204, this.otherOrganizer.put(this.consent, Map.of()));
		}
		for (int i = 0; i < 2; i++) {
			expect(204, this.otherOrganizer.delete(this.consent));
		}
		assertThat(this.trail.entries(this.event)).filteredOn((entry) -> entry.action().startsWith("host."))
			.extracting(AuditEntry::action, AuditEntry::by)
			.containsExactlyInAnyOrder(tuple("host.consented", "organizer-num"),
					tuple("host.declined", "organizer-num"));
	}

	@Test
	void takesTheAnswerFromOrganizersOfTheInstitutionOnly() {
		expect(401, this.visitor.put(this.consent, Map.of()));
		expect(403, this.organizer.put(this.consent, Map.of()));
		expect(403, this.organizer.delete(this.consent));
		expect(404, as(TestTokens.pressOfficer("num")).put(this.consent, Map.of()));
		expect(404, as(TestTokens.organizer("elsewhere")).put(this.consent, Map.of()));
		this.organizer.release(this.event);
		expect(403, as(TestTokens.pressOfficer("num")).put(this.consent, Map.of()));
		expect(403, as(TestTokens.organizer("elsewhere")).put(this.consent, Map.of()));
		assertThat(state()).isEqualTo("asked");
		expect(204, this.admin.put(this.consent, Map.of()));
	}

	@Test
	void knowsNoConsentOfAnInstitutionThatIsNotNamed() {
		String unnamed = this.organizer.aDraft();
		String path = "/api/agenda/events/" + unnamed + "/hosts/num/consent";
		String unknown = "/api/agenda/events/unknown-one/hosts/num/consent";
		assertThat(problem(expect(404, this.otherOrganizer.put(path, Map.of()))))
			.isEqualTo(problem(expect(404, this.otherOrganizer.put(unknown, Map.of()))));
		this.organizer.release(unnamed);
		expect(404, this.otherOrganizer.put(path, Map.of()));
	}

	@Test
	void tellsTheAskedInstitutionWhatItIsAbout() {
		JsonNode told = JSON.readTree(expect(200, this.otherOrganizer.get(this.consent)));
		assertThat(told.path("title").path("en").asString()).isEqualTo("Symposium " + this.event);
		assertThat(told.path("organizers").toString()).isEqualTo("[\"organizer-jihs\"]");
		assertThat(told.path("hosts").toString()).isEqualTo("[\"num\",\"jihs\"]");
		expect(404, this.otherOrganizer.get("/api/agenda/events/" + this.event));
	}

	@Test
	void listsWhatWaitsForAnAnswerApartFromWhatHasOne() {
		assertThat(listed("?query=" + this.event)).containsExactly(this.event);
		assertThat(listed("?answered=true&query=" + this.event)).isEmpty();
		expect(204, this.otherOrganizer.delete(this.consent));
		assertThat(listed("?query=" + this.event)).isEmpty();
		assertThat(listed("?answered=true&query=" + this.event)).containsExactly(this.event);
		expect(403, this.organizer.get("/api/agenda/institutions/num/consents"));
		expect(403, this.organizer.page(PAGE));
	}

	@Test
	void isAnsweredOnAPage() {
		String query = "?query=" + this.event;
		assertThat(expect(200, this.otherOrganizer.page("/agenda/desk"))).contains("href=\"" + PAGE + "\"",
				"for an answer</span>");
		assertThat(expect(200, this.otherOrganizer.page(PAGE + query))).contains("Symposium " + this.event,
				"organizer-jihs", "Has not answered yet", "Not public yet", "Agree", "Decline");
		expect(302, this.otherOrganizer.submit(PAGE + "/" + this.event, Map.of()));
		assertThat(expect(200, this.otherOrganizer.page(PAGE + query))).doesNotContain("Symposium " + this.event);
		assertThat(expect(200, this.otherOrganizer.page(PAGE + query + "&answered=true"))).contains("Has agreed",
				"Withdraw the consent");
		assertThat(state()).isEqualTo("consented");
		expect(302, this.otherOrganizer.submit(PAGE + "/" + this.event + "/refusal", Map.of()));
		assertThat(expect(200, this.otherOrganizer.page(PAGE + query + "&answered=true"))).contains("Has declined");
		expect(403, this.organizer.submit(PAGE + "/" + this.event, Map.of()));
	}

	@Test
	void tellsTheTeamWhoHasNotAnswered() {
		String details = "/agenda/desk/" + this.event + "/details";
		assertThat(expect(200, this.organizer.page(details))).contains("Has not answered yet", "Has agreed");
		expect(204, this.otherOrganizer.delete(this.consent));
		assertThat(expect(200, this.organizer.page(details))).contains("Has declined");
		assertThat(expect(200, this.organizer.page(details, "ja"))).contains("辞退</span>");
	}

	@Test
	void holdsThatTheHostsOfAnOlderEventConsent() {
		this.store.updateFirst(Query.query(Criteria.where("_id").is(this.event)),
				new Update().unset("consents").set("schema", 3), "events");
		assertThat(hosts(this.organizer, "consentingHosts")).containsExactly("num", "jihs");
		assertThat(listed("?answered=true&query=" + this.event)).containsExactly(this.event);
		expect(204, this.otherOrganizer.delete(this.consent));
		assertThat(hosts(this.organizer, "consentingHosts")).containsExactly("jihs");
	}

	private void name(String... hosts) {
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + this.event, Map.of("hosts", hosts)));
	}

	private List<String> hosts(AgendaClient reader, String field) {
		return JSON.readTree(expect(200, reader.get("/api/agenda/events/" + this.event)))
			.path(field)
			.valueStream()
			.map(JsonNode::asString)
			.toList();
	}

	private List<String> listed(String query) {
		return JSON.readTree(expect(200, this.otherOrganizer.get("/api/agenda/institutions/num/consents" + query)))
			.path("items")
			.valueStream()
			.map((item) -> item.path("event").asString())
			.toList();
	}

	private String state() {
		return JSON.readTree(expect(200, this.admin.get(this.consent))).path("state").asString();
	}

	/** The entry of the event on the front page. */
	private String card() {
		return expect(200, this.visitor.page("/?query=" + this.event)).replaceAll("(?s)<h2[^>]*id=\"institutions\".*",
				"");
	}

	private static String problem(String body) {
		return body.replaceAll("\"instance\":\"[^\"]*\",?", "");
	}

	private AgendaClient as(String token) {
		return new AgendaClient(this.client.as(token));
	}

}
