package org.symposia.agenda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.eventFields;
import static org.symposia.agenda.AgendaClient.expect;
import static org.symposia.agenda.AgendaClient.sessionFields;

/** Invalid API bodies are refused with errors at their fields, and nothing is stored. */
@SymposiaTest
class ApiValidationTests {

	private static final String LONG = "x".repeat(10_000);

	private static final List<Object> BAD_TITLES = List.of("", " \u00a0\u200b", Map.of(), Map.of("en", LONG),
			Map.of("en", 5), Map.of("e n", "x"), List.of("x"), 5, "a\u0000b", "a\nb", "a\u202eb");

	private static final List<Object> BAD_MOMENTS = List.of("", "yesterday", 5, "2026-02-30T09:00", "2026-03-29T02:30",
			"+999999999-01-01T00:00", "-0044-03-15T12:00", LONG);

	private static final Map<String, List<Object>> BAD_EVENTS = Map.of("title", BAD_TITLES, "place", BAD_TITLES, "kind",
			List.of("", "Big Party", "-x", "x".repeat(41), 5, List.of()), "zone",
			List.of("", "Berlin", "+02:00", 5, LONG), "start", BAD_MOMENTS, "end",
			List.of("2026-04-14", "+999999999-12-31"), "languages",
			List.of(List.of(), "en", List.of("not a tag"), Collections.singletonList(null), tags(100)), "hosts",
			List.of(List.of(), "jihs", List.of("No Host!"), Collections.singletonList(null)), "illustrative",
			List.of("perhaps", 1), "colour", List.of("blue"));

	private static final Map<String, List<Object>> BAD_SESSIONS = Map.of("title", BAD_TITLES, "start", BAD_MOMENTS,
			"end", List.of("2026-04-15T09:00", "2026-04-14T10:00"), "kind", List.of("", "party", 5), "room",
			List.of("cellar", 5, LONG), "track", List.of("cellar", List.of()), "chairs",
			List.of("nobody", List.of("nobody"), Collections.singletonList(null), List.of(5)), "speakers",
			List.of(Map.of(), List.of("nobody"), Collections.singletonList(null)), "abstract",
			List.of(Map.of("en", LONG), Map.of("de", "a\u0000b"), 5), "colour", List.of("blue"));

	private static final List<Arguments> EDITS = List.of(Arguments.of("POST", "", eventFields("unread")),
			Arguments.of("PATCH", "/{event}", Map.of("kind", "workshop")),
			Arguments.of("PUT", "/{event}/lifecycle", Map.of("lifecycle", "concluded")),
			Arguments.of("POST", "/{event}/draft/sessions", sessionFields("unread", "12:00", "13:00")),
			Arguments.of("PUT", "/{event}/draft/sessions/opening", sessionFields("opening", "12:00", "13:00")),
			Arguments.of("POST", "/{event}/draft/rooms", Map.of("name", "Hall")),
			Arguments.of("PUT", "/{event}/draft/rooms/hall", Map.of("name", "Hall")),
			Arguments.of("POST", "/{event}/draft/tracks", Map.of("name", "Theme")),
			Arguments.of("PUT", "/{event}/draft/tracks/theme", Map.of("name", "Theme")),
			Arguments.of("POST", "/{event}/draft/persons", Map.of("name", "Taro Yamada")),
			Arguments.of("PUT", "/{event}/draft/persons/yamada", Map.of("name", "Taro Yamada")),
			Arguments.of("PUT", "/{event}/draft/conflicts/outside-event:late:late", Map.of("accepted", true)), Arguments
				.of("POST", "/{event}/invitations", Map.of("mail", "unread@example.org", "duties", List.of("door"))));

	@Autowired
	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aDraft();
		expect(201, this.organizer.post(AgendaClient.draft(this.event) + "/sessions",
				sessionFields("late", "20:00", "21:00")));
	}

	static Stream<Arguments> events() {
		return table(BAD_EVENTS);
	}

	@ParameterizedTest
	@MethodSource("events")
	void namesWhatIsWrongWithAnEvent(String field, Object value) {
		String before = this.organizer.everythingOf(this.event);
		refuses("POST", "", with(eventFields("never-made"), field, value), field);
		refuses("PATCH", "/{event}", with(Map.of(), field, value), field);
		expect(404, this.organizer.get("/api/agenda/events/never-made"));
		assertThat(this.organizer.everythingOf(this.event)).isEqualTo(before);
	}

	static Stream<Arguments> sessions() {
		return table(BAD_SESSIONS);
	}

	@ParameterizedTest
	@MethodSource("sessions")
	void namesWhatIsWrongWithASession(String field, Object value) {
		String before = this.organizer.everythingOf(this.event);
		Map<String, Object> fields = with(sessionFields("talk", "09:00", "10:00"), field, value);
		refuses("POST", "/{event}/draft/sessions", fields, field);
		refuses("PUT", "/{event}/draft/sessions/talk", fields, field);
		assertThat(this.organizer.everythingOf(this.event)).isEqualTo(before);
	}

	static Stream<Arguments> others() {
		List<Arguments> all = new ArrayList<>();
		for (String sort : List.of("rooms", "tracks", "persons")) {
			BAD_TITLES.stream()
				.filter((value) -> !sort.equals("persons") || value instanceof String)
				.forEach((value) -> all.add(Arguments.of("/draft/" + sort, "name", Map.of("name", value))));
			all.add(Arguments.of("/draft/" + sort, "name", Map.of()));
			all.add(Arguments.of("/draft/" + sort, "colour", Map.of("name", "N", "colour", "blue")));
			all.add(Arguments.of("/draft/" + sort, "id", Map.of("name", "N", "id", "No Slug")));
			all.add(Arguments.of("/draft/" + sort, "id", Map.of("name", "N", "id", "new")));
		}
		all.add(Arguments.of("/draft/persons", "nativeLanguage", Map.of("name", "N", "nativeLanguage", "not a tag")));
		all.add(Arguments.of("/draft/persons", "nativeName", Map.of("name", "N", "nativeName", LONG)));
		for (Object mail : List.of("", "nobody", "a b@example.org", "a@b", LONG + "@example.org", 5,
				"a@example.org\r\nBcc: b@example.org")) {
			all.add(Arguments.of("/invitations", "mail", Map.of("mail", mail, "duties", List.of("door"))));
		}
		for (Object duties : List.of(List.of(), List.of("dancing"), "door", Collections.singletonList(null))) {
			all.add(Arguments.of("/invitations", "duties", Map.of("mail", "a@example.org", "duties", duties)));
		}
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("others")
	void namesWhatIsWrongWithTheRest(String path, String field, Map<String, Object> fields) {
		String before = this.organizer.everythingOf(this.event);
		refuses("POST", "/{event}" + path, fields, field);
		assertThat(this.organizer.everythingOf(this.event)).isEqualTo(before);
	}

	@ParameterizedTest
	@FieldSource("EDITS")
	void refusesBodiesOfAnotherForm(String method, String path, Map<String, Object> ignored) {
		String before = this.organizer.everythingOf(this.event);
		for (String body : List.of("null", "[]", "\"text\"", "5", "{", "{\"colour\": \"blue\"}", "{}{")) {
			assertThat(expect(400, this.organizer.call(method, at(path), body))).as(body).contains("invalid-input");
		}
		if (!method.equals("PATCH")) {
			assertThat(expect(400, this.organizer.call(method, at(path), "{}"))).contains("\"field\":");
		}
		expect(415, this.organizer.call(method, at(path), "a=b", "Content-Type", "text/plain"));
		assertThat(this.organizer.everythingOf(this.event)).isEqualTo(before);
	}

	@ParameterizedTest
	@FieldSource("EDITS")
	void refusesEditsOfAnOldVersion(String method, String path, Map<String, Object> fields) {
		if (path.isEmpty()) {
			return;
		}
		String before = this.organizer.everythingOf(this.event);
		assertThat(expect(412, this.organizer.call(method, at(path), fields, "If-Match", "\"99\"")))
			.contains("stale-version");
		assertThat(this.organizer.everythingOf(this.event)).isEqualTo(before);
	}

	@Test
	void refusesToRemoveOrReleaseAnOldVersion() {
		expect(200, this.organizer.put(at("/{event}/draft/rooms/hall"), Map.of("name", "Hall")));
		String before = this.organizer.everythingOf(this.event);
		for (String path : List.of("/draft/sessions/opening", "/draft/rooms/hall", "/team/organizer-jihs")) {
			expect(412, this.organizer.call("DELETE", at("/{event}" + path), "", "If-Match", "\"99\""));
		}
		expect(412, this.organizer.call("POST", at("/{event}/releases"), "{}", "If-Match", "\"99\""));
		assertThat(this.organizer.everythingOf(this.event)).isEqualTo(before);
	}

	@ParameterizedTest
	@FieldSource("EDITS")
	void refusesAKeyThatCameWithAnotherBody(String method, String path, Map<String, Object> fields) {
		if (path.endsWith("lifecycle")) {
			return;
		}
		Map<String, Object> body = path.isEmpty() ? with(fields, "id", "keyed-" + this.event) : fields;
		String key = "key of " + this.event;
		String first = this.organizer.call(method, at(path), body, "Idempotency-Key", key).getResponseBody();
		String after = this.organizer.everythingOf(this.event);
		assertThat(this.organizer.call(method, at(path), body, "Idempotency-Key", key).getResponseBody())
			.isEqualTo(first);
		expect(422, this.organizer.call(method, at(path), Map.of(), "Idempotency-Key", key));
		assertThat(this.organizer.everythingOf(this.event)).isEqualTo(after);
	}

	@Test
	void refusesHalfACharacter() {
		assertThat(expect(400, this.organizer.call("POST", at("/{event}/draft/rooms"), "{\"name\": \"a\\ud800b\"}")))
			.contains("\"field\":\"name\"");
	}

	@Test
	void knowsNothingAtAddressesNobodyGave() {
		for (String id : List.of("nothing", "%20", "%C3%84", "%E2%80%AE", "a.b", "..;", LONG.substring(0, 2000))) {
			assertThat(this.organizer.call("GET", "/api/agenda/events/" + id, "").getStatus().value()).as(id)
				.isIn(400, 404);
			assertThat(this.organizer.call("DELETE", at("/{event}/draft/rooms/") + id, "").getStatus().value()).as(id)
				.isIn(400, 404);
		}
		expect(400, this.organizer.put(at("/{event}/draft/rooms/new"), Map.of("name", "Hall")));
	}

	private void refuses(String method, String path, Map<String, Object> fields, String field) {
		assertThat(expect(400, this.organizer.call(method, at(path), fields))).contains("\"field\":\"" + field);
	}

	private String at(String path) {
		return "/api/agenda/events" + path.replace("{event}", this.event);
	}

	private static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
		Map<String, Object> more = new HashMap<>(fields);
		more.put(field, value);
		return more;
	}

	private static Stream<Arguments> table(Map<String, List<Object>> bad) {
		return new TreeMap<>(bad).entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> Arguments.of(field.getKey(), value)));
	}

	private static List<String> tags(int count) {
		return Stream.iterate(0, (number) -> number + 1).limit(count).map((number) -> "en-x" + (100 + number)).toList();
	}

}
