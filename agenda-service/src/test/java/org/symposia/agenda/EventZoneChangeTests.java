package org.symposia.agenda;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;
import static org.symposia.agenda.AgendaClient.sessionFields;

/** A corrected zone leaves the local times of the draft as they were entered. */
@SymposiaTest
class EventZoneChangeTests {

	@Autowired
	private AgendaClient organizer;

	@Test
	void keepsTheTimesOfTheDraftOnTheClock() {
		String event = this.organizer.aDraft();
		zone(event, "Asia/Tokyo");
		assertThat(read(draft(event))).contains("\"start\":\"2026-04-15T09:00:00+09:00\"", "\"conflicts\":[]");
		expect(201, this.organizer.post(draft(event) + "/sessions", sessionFields("talk", "10:00", "11:00")));
		assertThat(read(draft(event))).contains("2026-04-15T09:00:00+09:00", "2026-04-15T10:00:00+09:00");
		zone(event, "Europe/Berlin");
		assertThat(read(draft(event))).contains("2026-04-15T09:00:00+02:00", "2026-04-15T10:00:00+02:00");
	}

	@Test
	void keepsWhatTheTeamLivesWith() {
		String event = this.organizer.aDraft();
		expect(200, this.organizer.put(draft(event) + "/rooms/hall", Map.of("name", "Hall")));
		for (String id : new String[] { "one", "two" }) {
			this.organizer.putSession(event, id, "10:00", "11:00", "room", "hall");
		}
		expect(200,
				this.organizer.put(draft(event) + "/conflicts/room-overlap:hall:one+two", Map.of("accepted", true)));
		zone(event, "Asia/Tokyo");
		assertThat(read(draft(event) + "/conflicts")).contains("room-overlap:hall:one+two", "\"accepted\":true");
	}

	@Test
	void isSaidWhereSessionsAreEdited() {
		String event = this.organizer.aDraft();
		zone(event, "Asia/Tokyo");
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + event + "/sessions/opening", "en")))
			.contains("All times Tokyo (JST, UTC+9).");
	}

	@Test
	void leavesWhatIsPublicAsItWasReleased() {
		String event = this.organizer.aPublicEvent();
		zone(event, "Asia/Tokyo");
		String schedule = "/api/agenda/events/" + event + "/schedule";
		assertThat(read(schedule)).contains("\"zone\":\"Europe/Berlin\"", "2026-04-15T09:00:00+02:00");
		assertThat(page(event, "")).contains("All times Berlin (CEST, UTC+2).", ">09:00<");
		assertThat(page(event, "/sessions/opening")).contains("15 April 2026", ">09:00<", "Berlin (CEST, UTC+2)");
		assertThat(page(event, "/schedule.ics")).contains("DTSTART;TZID=Europe/Berlin:20260415T090000");
		this.organizer.release(event);
		assertThat(read(schedule)).contains("\"zone\":\"Asia/Tokyo\"", "2026-04-15T09:00:00+09:00");
		assertThat(page(event, "")).contains("All times Tokyo (JST, UTC+9).", ">09:00<");
	}

	@Test
	void isReleasedEvenIfNoClockShowsTheDifference() {
		String event = this.organizer.aPublicEvent();
		zone(event, "Europe/Paris");
		assertThat(page("desk/" + event, "/release")).contains("All times are now those of Europe/Paris");
		assertThat(this.organizer.release(event)).contains("zone-changed");
		assertThat(page(event, "")).contains("All times Paris (CEST, UTC+2).");
	}

	@Test
	void isReadAnewByProgramsThatKeepTheSchedule() {
		String event = this.organizer.aPublicEvent();
		String path = "/api/agenda/events/" + event + "/schedule";
		String before = String.valueOf(this.organizer.get(path).getResponseHeaders().getETag());
		expect(304, this.organizer.call("GET", path, "", "If-None-Match", before));
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + event, Map.of("illustrative", true)));
		assertThat(expect(200, this.organizer.call("GET", path, "", "If-None-Match", before)))
			.contains("\"illustrative\":true");
	}

	private void zone(String event, String zone) {
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + event,
				Map.of("zone", zone, "start", "2026-04-15T09:00", "end", "2026-04-15T18:00")));
	}

	private String read(String path) {
		return expect(200, this.organizer.get(path));
	}

	private String page(String event, String rest) {
		return expect(200, this.organizer.page("/agenda/" + event + rest, "en"));
	}

}
