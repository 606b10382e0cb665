package org.symposia.agenda.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.exchange.ScheduleReader;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

/** What is released can be read again from each of its files. */
@SymposiaTest
class ScheduleFileTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private ScheduleReader reader;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aDraft();
		expect(200, this.organizer.put(draft(this.event) + "/rooms/hall", Map.of("name", "Hall & foyer")));
		expect(200, this.organizer.put(draft(this.event) + "/persons/yamada",
				Map.of("name", "Taro Yamada", "nativeName", "山田 太郎", "nativeLanguage", "ja")));
		this.organizer.putSession(this.event, "talk", "10:00", "10:20", "room", "hall", "subtitle",
				Map.of("en", "A subtitle"), "abstract", Map.of("en", "About it"), "speakers", List.of("yamada"),
				"links", List.of(Map.of("label", Map.of("en", "Slides"), "url", "https://www.example.org/slides")));
	}

	@ParameterizedTest
	@CsvSource({ "xml, application/xml", "json, application/json", "csv, text/csv" })
	void areReadAgain(String ending, String type) {
		this.organizer.release(this.event);
		EntityExchangeResult<String> answer = this.visitor.get("/agenda/" + this.event + "/schedule." + ending);
		byte[] file = expect(200, answer).getBytes(StandardCharsets.UTF_8);
		assertThat(String.valueOf(answer.getResponseHeaders().getContentType())).startsWith(type);
		ImportedSchedule read = this.reader.read(file, ImportOptions.none());
		assertThat(read.items()).hasSize(2);
		ImportedItem talk = read.items()
			.stream()
			.filter((item) -> item.text().title().authoritative().equals("Title of talk"))
			.findFirst()
			.orElseThrow();
		assertThat(talk.text().subtitle().authoritative()).isEqualTo("A subtitle");
		assertThat(talk.text().abstractText().authoritative()).isEqualTo("About it");
		assertThat(talk.placement().start()).isEqualTo(LocalDateTime.parse("2026-04-15T10:00"));
		assertThat(read.persons()).hasSize(1);
	}

	@Test
	void areInTheReadersLanguage() {
		this.organizer.release(this.event);
		assertThat(expect(200, this.visitor.page("/agenda/" + this.event + "/schedule.xml", "ja"))).contains("山田 太郎");
		assertThat(expect(200, this.visitor.page("/agenda/" + this.event + "/schedule.xml", "en")))
			.contains("Taro Yamada");
	}

	@ParameterizedTest
	@CsvSource({ "xml", "json", "csv", "xlsx" })
	void areNotThereBeforeTheFirstRelease(String ending) {
		expect(404, this.organizer.get("/agenda/" + this.event + "/schedule." + ending));
	}

}
