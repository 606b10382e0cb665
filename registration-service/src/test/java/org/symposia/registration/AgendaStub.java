package org.symposia.registration;

import java.util.Map;

import com.github.tomakehurst.wiremock.client.WireMock;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.symposia.starter.test.TestServers;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

/** The agenda service as tests need it. */
public final class AgendaStub {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String EVENT = """
			{"title": {"en": "JIHS–NUM Bilateral Symposium", "ja": "JIHS・NUM合同シンポジウム"},
			 "kind": "symposium", "zone": "Europe/Berlin", "start": "2099-04-15T07:00:00Z",
			 "end": "2099-04-15T16:00:00Z", "place": {"en": "Berlin"}, "languages": ["en"],
			 "venue": {"name": {"en": "Auditorium"}}, "fee": {"en": "free of charge"},
			 "contact": {"name": "Congress office", "mail": "office@example.org", "phone": null},
			 "hosts": ["jihs", "num"], "illustrative": true, "lifecycle": "announced", "visible": true,
			 "releasedVersion": 1, "team": [{"subject": "organizer-jihs", "duties": ["organizer"]}], "version": 3}
			""";

	private AgendaStub() {
	}

	/** The agenda knows a public event, organized by {@code organizer-jihs}. */
	public static void knows(String event) {
		knows(event, Map.of());
	}

	/** The agenda knows a public event whose named hosts have not agreed yet. */
	public static void withoutHosts(String event) {
		knows(event, Map.of("title", Map.of("en", "Rush"), "hosts", new String[0]));
	}

	/** The agenda knows an event where it stands. */
	public static void knows(String event, String lifecycle) {
		knows(event, Map.of("lifecycle", lifecycle));
	}

	/** The event is held elsewhere now. */
	public static void moved(String event, String place) {
		knows(event, Map.of("place", Map.of("en", place)));
	}

	/**
	 * The event is held elsewhere now.
	 * @param noticeRevision grows when the organizers want attendees to be told
	 */
	public static void moved(String event, String place, long noticeRevision) {
		knows(event, Map.of("place", Map.of("en", place), "noticeRevision", noticeRevision));
	}

	/** The event begins and ends then. */
	public static void lasts(String event, String start, String end) {
		knows(event, Map.of("start", start, "end", end));
	}

	/** The event was moved and then called off. */
	public static void calledOff(String event, String place) {
		knows(event, Map.of("lifecycle", "cancelled", "place", Map.of("en", place)));
	}

	/** The agenda knows a public event with that title, venue and contact. */
	public static void titled(String event, String title) {
		knows(event, Map.of("title", Map.of("en", title, "ja", "JIHS・NUM合同シンポジウム"), "venue",
				Map.of("name", Map.of("en", title)), "contact", Map.of("name", title, "mail", "office@example.org")));
	}

	private static void knows(String event, Map<String, Object> differences) {
		var answer = (ObjectNode) JSON.readTree(EVENT);
		answer.put("id", event);
		differences.forEach((field, value) -> answer.set(field, JSON.valueToTree(value)));
		TestServers.wireMock()
			.stubFor(get("/internal/events/" + event).willReturn(okJson(JSON.writeValueAsString(answer))));
	}

	/** The agenda does not answer. */
	public static void away(String event) {
		TestServers.wireMock().stubFor(get("/internal/events/" + event).willReturn(WireMock.serverError()));
	}

}
