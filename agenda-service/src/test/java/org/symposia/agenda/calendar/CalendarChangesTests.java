package org.symposia.agenda.calendar;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

/** A calendar that imported the agenda before takes over what changed since. */
@SymposiaTest
class CalendarChangesTests {

	private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private MongoOperations store;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aPublicEvent();
	}

	@Test
	void learnsThatTheEventIsCancelled() {
		int before = sequence();
		expect(200, this.organizer.put(path("/lifecycle"), Map.of("lifecycle", "cancelled")));
		assertThat(file("schedule.ics")).contains("STATUS:CANCELLED");
		assertThat(sequence()).isGreaterThan(before);
	}

	@Test
	void learnsThatThePlaceChanged() {
		int before = sequence();
		expect(200, this.organizer.call("PATCH", path(""), Map.of("place", "Potsdam")));
		assertThat(file("schedule.ics")).contains("LOCATION:Potsdam");
		assertThat(sequence()).isGreaterThan(before);
	}

	@Test
	void learnsOfEachRelease() {
		int before = sequence();
		this.organizer.putSession(this.event, "opening", "11:00", "12:00");
		assertThat(sequence()).isEqualTo(before);
		expect(201, this.organizer.post(path("/releases"), Map.of()));
		assertThat(sequence()).isGreaterThan(before);
	}

	@Test
	void learnsThatASessionIsDroppedUntilItIsBack() {
		this.organizer.putSession(this.event, "closing", "16:00", "17:00");
		this.organizer.release(this.event);
		String announced = entry("closing");
		assertThat(announced).doesNotContain("STATUS:CANCELLED");
		expect(204, this.organizer.delete(path("/draft/sessions/closing")));
		this.organizer.release(this.event);
		String dropped = entry("closing");
		assertThat(dropped).contains("STATUS:CANCELLED", "DTSTART;TZID=Europe/Berlin:20260415T160000");
		assertThat(sequence(dropped)).isGreaterThan(sequence(announced));
		assertThat(entry("opening")).doesNotContain("STATUS:CANCELLED");
		this.organizer.putSession(this.event, "opening", "11:00", "12:00");
		this.organizer.release(this.event);
		assertThat(entry("closing")).contains("STATUS:CANCELLED");
		this.organizer.putSession(this.event, "closing", "17:00", "18:00");
		this.organizer.release(this.event);
		assertThat(entry("closing")).doesNotContain("STATUS:CANCELLED");
		assertThat(sequence(entry("closing"))).isGreaterThan(sequence(dropped));
	}

	@Test
	void learnsOfSessionsThatWereDroppedBeforeThatWasRecorded() {
		this.organizer.putSession(this.event, "closing", "16:00", "17:00");
		this.organizer.release(this.event);
		expect(204, this.organizer.delete(path("/draft/sessions/closing")));
		this.organizer.release(this.event);
		this.store.getCollection("releases")
			.updateMany(new Document("event", this.event), new Document("$unset", new Document("dropped", "")));
		this.organizer.putSession(this.event, "opening", "11:00", "12:00");
		this.organizer.release(this.event);
		assertThat(entry("closing")).contains("STATUS:CANCELLED");
	}

	private String entry(String session) {
		return Stream.of(file("schedule.ics").split("(?=BEGIN:VEVENT)"))
			.filter((entry) -> entry.contains("UID:" + session + "."))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void isWrittenAlikeWhileNothingPublicChanges() {
		String before = file("schedule.ics");
		expect(201, this.organizer.post(path("/invitations"),
				Map.of("mail", "colleague@example.org", "duties", new String[] { "press" })));
		expect(200, this.organizer.call("PATCH", path(""), Map.of("place", "Berlin")));
		assertThat(file("schedule.ics")).isEqualTo(before);
		assertThat(file("sessions/opening.ics")).isEqualTo(before);
	}

	private int sequence() {
		return sequence(file("schedule.ics"));
	}

	private static int sequence(String calendar) {
		Matcher found = SEQUENCE.matcher(calendar);
		assertThat(found.find()).isTrue();
		return Integer.parseInt(found.group(1));
	}

	private String file(String name) {
		return expect(200, this.organizer.page("/agenda/" + this.event + "/" + name));
	}

	private String path(String rest) {
		return "/api/agenda/events/" + this.event + rest;
	}

}
