package org.symposia.agenda.calendar;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

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
	void isWrittenAlikeWhileNothingPublicChanges() {
		String before = file("schedule.ics");
		expect(201, this.organizer.post(path("/invitations"),
				Map.of("mail", "colleague@example.org", "duties", new String[] { "press" })));
		expect(200, this.organizer.call("PATCH", path(""), Map.of("place", "Berlin")));
		assertThat(file("schedule.ics")).isEqualTo(before);
		assertThat(file("sessions/opening.ics")).isEqualTo(before);
	}

	private int sequence() {
		Matcher found = SEQUENCE.matcher(file("schedule.ics"));
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
