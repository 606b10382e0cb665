package org.symposia.agenda.exchange;

import java.time.Duration;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.symposia.agenda.exchange.ImportFixtures.codes;
import static org.symposia.agenda.exchange.ImportFixtures.json;
import static org.symposia.agenda.exchange.ImportFixtures.read;

class FrabJsonTests {

	private static final String COMPLETE = """
			{"id": 7, "guid": "0f8fad5b-d9cb-469f-a165-70867728950e", "logo": null, "date": "2026-04-15T09:30:00+02:00",
			"start": "09:30", "duration": "01:15", "room": "Hall", "slug": "berlin-7-sepsis",
			"url": "https://example.org/talk/7", "title": "Sepsis", "subtitle": "New markers", "track": "Sepsis",
			"type": "Talk", "language": "en", "abstract": "Short.", "description": null, "recording_license": "CC0",
			"do_not_record": false, "persons": [{"code": "AB", "name": "Erika Mustermann", "biography": "A *life*."}],
			"links": [{"url": "/paper", "title": "Paper", "type": "paper"}], "attachments": []}""";

	@Test
	void readsEverythingOfAnEvent() {
		ImportedSchedule schedule = read(
				json(COMPLETE).replace("\"days\"", "\"base_url\": \"https://example.org/berlin/\", \"days\""));
		ImportedItem item = schedule.items().getFirst();
		assertThat(schedule.format()).isEqualTo(ScheduleFormat.FRAB_JSON);
		assertThat(item.placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 15, 9, 30));
		assertThat(item.placement().duration()).isEqualTo(Duration.ofMinutes(75));
		assertThat(item.details().links().getFirst().url()).isEqualTo("https://example.org/paper");
		assertThat(item.details().recorded()).isTrue();
		assertThat(schedule.persons().getFirst().biography().authoritative()).isEqualTo("A *life*.");
		assertThat(schedule.findings()).isEmpty();
	}

	@Test
	void readsItWithoutTheObjectAroundIt() {
		String bare = json(COMPLETE).strip().replaceFirst("^\\{\"schedule\": ", "").replaceFirst("}$", "");
		assertThat(read(bare).items()).hasSize(1);
	}

	@Test
	void readsTextsInSeveralLanguages() {
		ImportedSchedule schedule = read(json("""
				{"title": {"en": "Sepsis", "de": "Sepsis heute"}, "track": {"en": "Care", "de": "Pflege"},
				"start": "09:00", "duration": "0:30", "speakers": ["Erika Mustermann"]}""").replace("\"days\"",
				"\"rooms\": [{\"name\": \"Hall\", \"capacity\": 120, \"description\": {\"de\": \"Links\"}}], \"days\""));
		assertThat(schedule.items().getFirst().text().title().asMap()).containsEntry("en", "Sepsis")
			.containsEntry("de", "Sepsis heute");
		assertThat(schedule.tracks().getFirst().name().asMap()).containsEntry("de", "Pflege");
		assertThat(schedule.rooms().getFirst().capacity()).isEqualTo(120);
		assertThat(schedule.rooms().getFirst().description().asMap()).containsEntry("de", "Links");
		assertThat(schedule.persons()).hasSize(1);
	}

	@Test
	void readsRoomsAsAList() {
		String listed = json(COMPLETE).replace("{\"Hall\": [", "[{\"name\": \"Hall\", \"events\": [")
			.replace("]}}]}}}", "]}]}]}}}");
		assertThat(read(listed).items()).hasSize(1);
	}

	@Test
	void takesTheEndWhereTheDurationIsNone() {
		ImportedSchedule schedule = read(json("""
				{"title": "A", "date": "2026-04-15T09:00:00+02:00", "end": "2026-04-15T10:30:00+02:00"}"""));
		assertThat(schedule.items().getFirst().placement().duration()).isEqualTo(Duration.ofMinutes(90));
	}

	@Test
	void saysThatTheNamedZoneDoesNotExist() {
		assertThat(codes(read(json(COMPLETE).replace("Europe/Berlin", "Europe/Berln")))).contains("zone-unknown",
				"no-zone");
	}

	@Test
	void convertsSeparatorsAndControlCharacters() {
		ImportedSchedule schedule = read(
				json(COMPLETE.replace("Short.", "One\\u2028two\\u0000three\\u0092s").replace("New", "New\\u2028")));
		assertThat(schedule.items().getFirst().text().abstractText().authoritative()).isEqualTo("One\ntwothree’s");
		assertThat(schedule.items().getFirst().text().subtitle().authoritative()).isEqualTo("New markers");
		assertThat(codes(schedule)).contains("characters");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{", "{}", "[]", "{\"schedule\": 1}", "[1, 2", "{\"a\": \"\u0001", "{\"conference\": null}" })
	void refusesWhatIsNoSchedule(String file) {
		assertThatExceptionOfType(UnreadableScheduleException.class).isThrownBy(() -> read(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"conference\": {}}", "{\"days\": []}", "{\"days\": [1, null, {\"rooms\": 7}]}",
			"{\"days\": [{\"rooms\": {\"\": [1, \"a\", null, []]}}]}" })
	void readsSchedulesWithoutAnything(String file) {
		assertThat(codes(read(file))).contains("no-zone");
	}

	@Test
	void refusesDeepAndNumerousValues() {
		for (String file : new String[] { "[".repeat(100_000), "{\"a\":".repeat(1_000),
				"[" + "0,".repeat(2_000_000) + "0]" }) {
			assertThatExceptionOfType(UnreadableScheduleException.class).isThrownBy(() -> read(file))
				.extracting((failure) -> failure.finding().code())
				.isEqualTo("json-broken");
		}
	}

}
