package org.symposia.agenda.event;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.eventFields;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class EventAccessTests {

	@Autowired
	private TestClient client;

	@Autowired
	private MongoOperations store;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient otherOrganizer;

	@Test
	void letsOrganizersOnlyPlan() {
		expect(401, this.visitor.post("/api/agenda/events", eventFields("refused")));
		expect(403, as(TestTokens.attendee()).post("/api/agenda/events", eventFields("refused")));
		expect(403, as(TestTokens.pressOfficer("jihs")).post("/api/agenda/events", eventFields("refused")));
		expect(404, this.organizer.get("/api/agenda/events/refused"));
	}

	@Test
	void refusesAnOrganizerWhoIsNotInTheTeam() {
		String event = this.organizer.aPublicEvent();
		expect(403, this.otherOrganizer.get(draft(event)));
		expect(403, this.otherOrganizer.post(draft(event) + "/rooms", Map.of("name", "Hall")));
		expect(403, this.otherOrganizer.post("/api/agenda/events/" + event + "/releases", Map.of()));
		expect(403, this.otherOrganizer.post("/api/agenda/events/" + event + "/invitations", Map.of()));
	}

	@Test
	void hidesAnEventInPreparationFromOutsiders() {
		String event = this.organizer.anEvent();
		expect(404, this.visitor.get("/api/agenda/events/" + event));
		expect(404, as(TestTokens.attendee()).get(draft(event)));
		expect(404, this.otherOrganizer.get(draft(event)));
		expect(200, this.organizer.get("/api/agenda/events/" + event));
	}

	@Test
	void letsAnAdministratorDoAll() {
		expect(200, as(TestTokens.admin()).get(draft(this.organizer.anEvent())));
	}

	@Test
	void tellsOtherServicesWhenThoseRegisteredAreToBeTold() {
		String event = this.organizer.aPublicEvent();
		long before = noticeRevision(event);
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + event,
				Map.of("place", "Tokyo", "notice", "none")));
		assertThat(noticeRevision(event)).isEqualTo(before);
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + event,
				Map.of("place", "Osaka", "notice", "next-release")));
		assertThat(noticeRevision(event)).isEqualTo(before);
		this.organizer.putSession(event, "opening", "11:00", "12:00");
		this.organizer.release(event);
		long released = noticeRevision(event);
		assertThat(released).isGreaterThan(before);
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + event, Map.of("place", "Kyoto")));
		assertThat(noticeRevision(event)).isGreaterThan(released);
		assertThat(expect(400, this.organizer.call("PATCH", "/api/agenda/events/" + event,
				Map.of("place", "Nara", "notice", "maybe"))))
			.contains("\"field\":\"notice\"");
	}

	@Test
	void tellsOfAnEventStoredBeforeOrganizersChose() {
		String event = this.organizer.aPublicEvent();
		this.store.updateFirst(Query.query(Criteria.where("_id").is(event)),
				new Update().unset("noticeRevision").unset("noticeOnRelease").set("schema", 4), "events");
		assertThat(noticeRevision(event)).isZero();
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + event, Map.of("place", "Tokyo")));
		assertThat(noticeRevision(event)).isPositive();
	}

	private long noticeRevision(String event) {
		String answer = expect(200, as(TestTokens.service()).get("/internal/events/" + event));
		return Long.parseLong(answer.replaceAll(".*\"noticeRevision\":(\\d+).*", "$1"));
	}

	@Test
	void tellsOtherServicesWhatTheyNeed() {
		String event = this.organizer.anEvent();
		String told = expect(200, as(TestTokens.service()).get("/internal/events/" + event));
		assertThat(told).contains("\"team\":[{\"subject\":\"organizer-jihs\",\"duties\":[\"organizer\"]}]",
				"\"visible\":false", "\"start\":\"2026-04-15T07:00:00Z\"");
		String before = event.substring(0, event.length() - 1) + (char) (event.charAt(event.length() - 1) - 1) + "~";
		String cursor = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(("[\"" + before + "\"]").getBytes(UTF_8));
		assertThat(expect(200, as(TestTokens.service()).get("/internal/events?cursor=" + cursor))).contains(event);
		expect(403, this.organizer.get("/internal/events/" + event));
		expect(401, this.visitor.get("/internal/events/" + event));
	}

	@Test
	void refusesAnIdThatIsTaken() {
		String event = this.organizer.anEvent();
		assertThat(expect(409, this.organizer.post("/api/agenda/events", eventFields(event)))).contains("event-exists");
	}

	@Test
	void saysWhatIsWrongAtEachField() {
		Map<String, Object> fields = eventFields("Berlin 2026");
		fields.putAll(Map.of("zone", "Berlin", "kind", "a party", "end", "2026-04-14", "hosts", List.of()));
		assertThat(expect(400, this.organizer.post("/api/agenda/events", fields))).contains("invalid-input",
				"\"field\":\"id\"", "\"field\":\"zone\"", "\"field\":\"kind\"", "\"field\":\"hosts\"",
				"\"field\":\"end\"");
	}

	@Test
	void refusesReservedIdsAndUnknownFields() {
		assertThat(expect(400, this.organizer.post("/api/agenda/events", eventFields("desk")))).contains("reserved");
		Map<String, Object> fields = eventFields("unknown-field");
		fields.put("colour", "blue");
		assertThat(expect(400, this.organizer.post("/api/agenda/events", fields))).contains("colour");
	}

	@Test
	void announcesNothingBeforeTheFirstRelease() {
		String event = this.organizer.anEvent();
		expect(400, this.organizer.put("/api/agenda/events/" + event + "/lifecycle", Map.of("lifecycle", "announced")));
	}

	@Test
	void hidesAnEventThatIsTakenBack() {
		String event = this.organizer.aPublicEvent();
		expect(200, this.organizer.put("/api/agenda/events/" + event + "/lifecycle", Map.of("lifecycle", "preparing")));
		expect(404, this.visitor.page("/agenda/" + event));
	}

	private AgendaClient as(String token) {
		return new AgendaClient(this.client.as(token));
	}

}
