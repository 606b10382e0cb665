package org.symposia.media;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;

import org.symposia.media.sample.Samples;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.media.PressApi.JIHS;
import static org.symposia.media.PressApi.NUM;
import static org.symposia.media.PressApi.NUM_2;
import static org.symposia.media.PressApi.RELEASES;

/**
 * An institution that somebody else names is host once one of its press officers agrees.
 */
@SymposiaTest
class HostConsentTests {

	@Autowired
	private TestClient client;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private MongoOperations store;

	private PressApi press;

	private PressPages pages;

	private String id;

	@BeforeEach
	void setUp() {
		this.press = new PressApi(this.client);
		this.pages = new PressPages(this.client);
		this.id = this.press.opened(Samples.memorandum(), "num", "jihs");
	}

	@Test
	void publishesWithoutAHostThatHasDeclined() {
		decline("jihs", JIHS).expectStatus().isNoContent();
		this.press.submitted(this.id);
		this.press.step(this.id, "approvals", NUM).expectStatus().isForbidden();
		this.press.step(this.id, "approvals", NUM_2).expectStatus().isOk();
		String slug = PressApi.text(this.press.step(this.id, "publication", NUM).expectStatus().isOk(), "$.slug");
		assertThat(hosts(TestTokens.attendee(), "hosts")).containsExactly("num");
		assertThat(hosts(NUM, "hosts")).containsExactly("num", "jihs");
		assertThat(hosts(NUM, "consentingHosts")).containsExactly("num");
		assertThat(shownHosts("/press/" + slug)).contains("NUM").doesNotContain("JIHS");
	}

	@Test
	void showsEveryHostThatHasApproved() {
		this.press.published(this.id);
		assertThat(hosts(TestTokens.attendee(), "hosts")).containsExactly("num", "jihs");
		decline("jihs", JIHS).expectStatus().isNoContent();
		assertThat(hosts(TestTokens.attendee(), "hosts")).containsExactly("num");
		consent("jihs", JIHS).expectStatus().isNoContent();
		assertThat(hosts(TestTokens.attendee(), "hosts")).containsExactly("num", "jihs");
	}

	@Test
	void keepsTheLastHostOfARelease() {
		decline("jihs", JIHS).expectStatus().isNoContent();
		decline("num", NUM).expectStatus().isEqualTo(HttpStatus.CONFLICT);
		assertThat(hosts(NUM, "consentingHosts")).containsExactly("num");
	}

	@Test
	void recordsEachAnswerOnce() {
		for (int i = 0; i < 2; i++) {
			consent("jihs", JIHS).expectStatus().isNoContent();
		}
		for (int i = 0; i < 2; i++) {
			decline("jihs", JIHS).expectStatus().isNoContent();
		}
		assertThat(this.trail.entries(this.id)).extracting(AuditEntry::action)
			.containsExactlyInAnyOrder("release.opened", "host.consented", "host.declined");
	}

	@Test
	void takesTheAnswerFromPressOfficersOfTheInstitutionOnly() {
		String elsewhere = TestTokens.pressOfficer("elsewhere");
		this.client.anonymous().put().uri(address("jihs")).exchange().expectStatus().isUnauthorized();
		consent("jihs", NUM).expectStatus().isForbidden();
		consent("jihs", elsewhere).expectStatus().isNotFound();
		consent("elsewhere", elsewhere).expectStatus().isNotFound();
		consent("jihs", TestTokens.organizer("jihs")).expectStatus().isNotFound();
		assertThat(hosts(NUM, "consentingHosts")).containsExactly("num");
		this.press.published(this.id);
		decline("jihs", elsewhere).expectStatus().isForbidden();
		decline("elsewhere", elsewhere).expectStatus().isNotFound();
		decline("jihs", TestTokens.admin()).expectStatus().isNoContent();
	}

	@Test
	void hidesAReleaseFromAnInstitutionThatHasDeclined() {
		decline("jihs", JIHS).expectStatus().isNoContent();
		this.press.read(this.id, JIHS).expectStatus().isNotFound();
		assertThat(PressApi.body(this.client.as(JIHS).get().uri(RELEASES + "?limit=50").exchange()))
			.doesNotContain(this.id);
		consent("jihs", JIHS).expectStatus().isNoContent();
		this.press.read(this.id, JIHS).expectStatus().isOk();
	}

	@Test
	void isAnsweredOnAPage() {
		assertThat(open("/media/desk").select("a[href=/media/desk/consents]")).isNotEmpty();
		String form = "form[action=/media/desk/releases/" + this.id + "/hosts/jihs/consent]";
		assertThat(open("/media/desk/consents").select(form)).hasSize(1);
		assertThat(open(PressPages.desk(this.id)).select(form)).hasSize(1);
		submit(form("jihs") + "/withdrawal").expectHeader().location("/media/desk/consents");
		assertThat(open("/media/desk/consents").text()).contains("Has declined");
		submit(form("jihs")).expectHeader().location(PressPages.desk(this.id) + "?done=consented");
		assertThat(open("/media/desk/consents").select(form)).isEmpty();
		assertThat(open(PressPages.desk(this.id)).text()).contains("Withdraw the consent of JIHS");
	}

	@Test
	void tellsTheAuthorsWhoHasNotAnswered() {
		assertThat(this.pages.open(PressPages.desk(this.id)).text()).contains("Has not answered yet");
		decline("jihs", JIHS);
		assertThat(this.pages.open(PressPages.desk(this.id)).text()).contains("Has declined",
				"Its approval is not needed.");
		assertThat(this.pages.open(PressPages.desk(this.id), "de").text()).contains("Hat abgelehnt");
	}

	@Test
	void holdsThatTheHostsOfAnOlderReleaseConsent() {
		this.store.updateFirst(Query.query(Criteria.where("_id").is(this.id)),
				new Update().unset("consents").set("schema", 2), "releases");
		assertThat(hosts(NUM, "consentingHosts")).containsExactly("num", "jihs");
		assertThat(open("/media/desk").text()).contains("Japan Institute");
	}

	private ResponseSpec consent(String institution, String token) {
		return this.client.as(token).put().uri(address(institution)).exchange();
	}

	private ResponseSpec decline(String institution, String token) {
		return this.client.as(token).delete().uri(address(institution)).exchange();
	}

	private String address(String institution) {
		return RELEASES + "/" + this.id + "/hosts/" + institution + "/consent";
	}

	private String form(String institution) {
		return PressPages.desk(this.id) + "/hosts/" + institution + "/consent";
	}

	private ResponseSpec submit(String path) {
		return this.pages.submit(path, new LinkedMultiValueMap<>(Map.of("sent", List.of("true"))), "en", JIHS);
	}

	private Document open(String path) {
		return PressPages.document(
				this.client.as(JIHS).get().uri(path).accept(MediaType.TEXT_HTML).exchange().expectStatus().isOk());
	}

	private String shownHosts(String path) {
		return this.pages.open(path).expectFirst(".release__issue").text();
	}

	private List<String> hosts(String token, String field) {
		return PressApi.text(this.press.read(this.id, token).expectStatus().isOk(), "$." + field);
	}

}
