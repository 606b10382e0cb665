package org.symposia.agenda.imports;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.exchange.SharedFiles;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

/** The schedules of real conferences become events whole, and are not doubled. */
@SymposiaTest
class SharedImportTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private AgendaClient organizer;

	@ParameterizedTest
	@CsvSource({ "fosdem-2024.xml, Europe/Brussels, 674, 32, 66, 738, 2 person-overlap 2 room-overlap",
			"camp-2019.schedule.json, Europe/Berlin, 79, 2, 7, 90, ''" })
	void becomeEvents(String file, String zone, int sessions, int rooms, int tracks, int persons, String errors) {
		String event = "shared-" + file.substring(0, file.indexOf('.'));
		byte[] bytes = SharedFiles.schedule(file);
		String path = "/api/agenda/events/" + event + "/imports";
		expect(201, this.organizer.call("POST", path + "?zone=" + zone, bytes));
		JsonNode stored = JSON.readTree(expect(200, this.organizer.get(draft(event))));
		assertThat(stored.path("sessions")).hasSize(sessions);
		assertThat(stored.path("rooms")).hasSize(rooms);
		assertThat(stored.path("tracks")).hasSize(tracks);
		assertThat(stored.path("persons")).hasSize(persons);
		if (!errors.isEmpty()) {
			assertThat(errors(stored)).isEqualTo(errors);
		}
		JsonNode again = JSON.readTree(expect(200, this.organizer.call("POST", path, bytes)));
		assertThat(again.path("changes").path("added").asInt()).isZero();
		assertThat(again.path("changes").path("changed").asInt()).isZero();
	}

	private static String errors(JsonNode draft) {
		Map<String, Long> counts = StreamSupport.stream(draft.path("conflicts").spliterator(), false)
			.filter((conflict) -> conflict.path("severity").asString().equals("error"))
			.collect(Collectors.groupingBy((conflict) -> conflict.path("rule").asString(), TreeMap::new,
					Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map((each) -> each.getValue() + " " + each.getKey())
			.collect(Collectors.joining(" "));
	}

}
