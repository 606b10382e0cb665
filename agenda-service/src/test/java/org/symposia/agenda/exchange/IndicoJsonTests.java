package org.symposia.agenda.exchange;

import java.time.Duration;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ItemKind;
import org.symposia.agenda.exchange.imported.ScheduleFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.exchange.ImportFixtures.persons;
import static org.symposia.agenda.exchange.ImportFixtures.read;
import static org.symposia.agenda.exchange.ImportFixtures.titles;

class IndicoJsonTests {

	private static final String CONTRIBUTION = """
			{"_type": "Contribution", "id": "12", "db_id": 26, "title": "Sepsis",
			"startDate": {"date": "2026-04-15", "time": "07:30:00", "tz": "UTC"},
			"endDate": {"date": "2026-04-15", "time": "08:00:00", "tz": "UTC"}, "duration": 30, "roomFullname": "Hall",
			"description": "<p>Short.</p>", "track": "Care", "type": "Poster", "board_number": "A7", "keywords": ["AMR"],
			"url": "https://indico.example.org/event/1/contributions/26/",
			"speakers": [{"person_id": 1, "first_name": "Erika", "last_name": "Mustermann", "affiliation": "Charité"}],
			"primaryauthors": [{"person_id": 2, "fullName": "Yamada, Taro"}],
			"coauthors": [{"person_id": 1, "first_name": "Erika", "last_name": "Mustermann"}],
			"folders": [{"attachments": [{"title": "Slides", "download_url": "https://indico.example.org/s.pdf"}]}]}""";

	@Test
	void readsContributions() {
		ImportedSchedule schedule = read(export("\"contributions\": [" + CONTRIBUTION + "]"));
		ImportedItem item = schedule.items().getFirst();
		assertThat(schedule.format()).isEqualTo(ScheduleFormat.INDICO_JSON);
		assertThat(schedule.zone()).isEqualTo(ImportFixtures.BERLIN);
		assertThat(schedule.head().title().authoritative()).isEqualTo("Berlin Symposium");
		assertThat(item.placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 15, 9, 30));
		assertThat(item.placement().duration()).isEqualTo(Duration.ofMinutes(30));
		assertThat(persons(schedule, item)).containsExactly("Erika Mustermann SPEAKER", "Taro Yamada AUTHOR",
				"Erika Mustermann AUTHOR");
		assertThat(schedule.persons()).hasSize(2);
		assertThat(item.kind()).isEqualTo(ItemKind.POSTER);
		assertThat(item.details().board()).isEqualTo("A7");
		assertThat(item.details().attachments()).hasSize(1);
		assertThat(item.text().abstractText().authoritative()).isEqualTo("Short.");
		assertThat(ImportFixtures.rooms(schedule)).containsExactly("Hall");
	}

	@Test
	void putsContributionsUnderTheirSession() {
		ImportedSchedule schedule = read(export("""
				"contributions": [], "sessions": [{"_type": "Session", "id": "3", "title": "Infections",
				"startDate": {"date": "2026-04-15", "time": "07:00:00", "tz": "UTC"},
				"endDate": {"date": "2026-04-15", "time": "09:00:00", "tz": "UTC"},
				"conveners": [{"person_id": 9, "first_name": "Max", "last_name": "Mustermann"}],
				"contributions": [%s]}]""".formatted(CONTRIBUTION)));
		assertThat(titles(schedule)).containsExactly("Infections", "Sepsis");
		assertThat(schedule.items().getLast().parent()).isEqualTo(schedule.items().getFirst().key());
		assertThat(persons(schedule, schedule.items().getFirst())).containsExactly("Max Mustermann CHAIR");
	}

	@Test
	void readsTimetables() {
		ImportedSchedule schedule = read("""
				{"_type": "HTTPAPIResult", "results": {"1": {"20260415": {"s1": {"entryType": "Session",
				"sessionSlotId": 4, "title": "Infections", "startDate": {"date": "2026-04-15", "time": "09:00:00",
				"tz": "Europe/Berlin"}, "endDate": {"date": "2026-04-15", "time": "10:30:00", "tz": "Europe/Berlin"},
				"entries": {"c12": {"entryType": "Contribution", "contributionId": 12, "title": "Sepsis",
				"startDate": {"date": "2026-04-15", "time": "09:00:00", "tz": "Europe/Berlin"}, "duration": 20,
				"presenters": [{"firstName": "Erika", "familyName": "Mustermann", "email": "erika@example.org"}]}}},
				"b2": {"entryType": "Break", "title": "Coffee", "startDate": {"date": "2026-04-15", "time": "10:30:00",
				"tz": "Europe/Berlin"}, "duration": 30}}}}}""");
		assertThat(schedule.zone()).isEqualTo(ImportFixtures.BERLIN);
		assertThat(schedule.items()).extracting(ImportedItem::kind)
			.containsExactly(ItemKind.SESSION, ItemKind.TALK, ItemKind.BREAK);
		assertThat(schedule.items().get(1).placement().duration()).isEqualTo(Duration.ofMinutes(20));
		assertThat(schedule.persons().getFirst().email()).isEqualTo("erika@example.org");
	}

	@Test
	void keepsContributionsWithoutTimesAndSubcontributions() {
		ImportedSchedule schedule = read(export("""
				"contributions": [{"id": "1", "title": "Sepsis", "startDate": null, "subContributions":
				[{"id": "1", "title": "Part", "speakers": [{"fullName": "Mustermann, Erika"}]}]}]"""));
		assertThat(titles(schedule)).containsExactly("Sepsis", "Part");
		assertThat(schedule.items()).allMatch((item) -> item.placement().start() == null);
	}

	@Test
	void keepsChairsOfTheEvent() {
		ImportedSchedule schedule = read(export(
				"\"contributions\": [], \"chairs\": [{\"person_id\": 1, \"first_name\": \"Erika\", \"last_name\": \"M\"}]"));
		assertThat(schedule.persons()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"_type\": \"HTTPAPIResult\"}", "{\"_type\": \"HTTPAPIResult\", \"results\": []}",
			"{\"_type\": \"HTTPAPIResult\", \"results\": [1, null]}",
			"{\"_type\": \"HTTPAPIResult\", \"results\": {\"1\": [1]}}" })
	void readsExportsWithoutAnything(String file) {
		assertThat(ImportFixtures.codes(read(file))).contains("no-items");
	}

	private static String export(String content) {
		return """
				{"count": 1, "_type": "HTTPAPIResult", "results": [{"_type": "Conference", "id": "1",
				"title": "Berlin Symposium", "timezone": "Europe/Berlin", "url": "https://indico.example.org/event/1/",
				"startDate": {"date": "2026-04-15", "time": "06:00:00", "tz": "UTC"}, %s}]}""".formatted(content);
	}

}
