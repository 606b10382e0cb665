package org.symposia.registration;

import com.github.tomakehurst.wiremock.client.WireMock;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.starter.test.TestServers;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

/** The agenda service as tests need it. */
public final class AgendaStub {

	private AgendaStub() {
	}

	/** The agenda knows a public event, organized by {@code organizer-jihs}. */
	public static void knows(String event) {
		knows(event, "announced");
	}

	/** The agenda knows a public event whose named hosts have not agreed yet. */
	public static void withoutHosts(String event) {
		knows(event, "announced", "Berlin", "\"Rush\"", "\"Auditorium\"", "\"Congress office\"", "[]");
	}

	/** The agenda knows an event where it stands. */
	public static void knows(String event, String lifecycle) {
		knows(event, lifecycle, "Berlin");
	}

	/** The event is held elsewhere now. */
	public static void moved(String event, String place) {
		knows(event, "announced", place);
	}

	/** The event was moved and then called off. */
	public static void calledOff(String event, String place) {
		knows(event, "cancelled", place);
	}

	/** The agenda knows a public event with that title, venue and contact. */
	public static void titled(String event, String title) {
		knows(event, "announced", "Berlin", json(title), json(title), json(title));
	}

	private static String json(String text) {
		return new JsonMapper().writeValueAsString(text);
	}

	private static void knows(String event, String lifecycle, String place) {
		knows(event, lifecycle, place, "\"JIHS–NUM Bilateral Symposium\"", "\"Auditorium\"", "\"Congress office\"");
	}

	private static void knows(String event, String lifecycle, String place, String title, String venue,
			String contact) {
		knows(event, lifecycle, place, title, venue, contact, "[\"jihs\", \"num\"]");
	}

	private static void knows(String event, String lifecycle, String place, String title, String venue, String contact,
			String hosts) {
		TestServers.wireMock().stubFor(get("/internal/events/" + event).willReturn(okJson("""
				{"id": "%s", "title": {"en": %s, "ja": "JIHS・NUM合同シンポジウム"},
				 "kind": "symposium", "zone": "Europe/Berlin", "start": "2099-04-15T07:00:00Z",
				 "end": "2099-04-15T16:00:00Z", "place": {"en": "%s"}, "languages": ["en"],
				 "venue": {"name": {"en": %s}}, "fee": {"en": "free of charge"},
				 "contact": {"name": %s, "mail": "office@example.org", "phone": null},
				 "hosts": %s, "illustrative": true, "lifecycle": "%s", "visible": true,
				 "releasedVersion": 1, "team": [{"subject": "organizer-jihs", "duties": ["organizer"]}], "version": 3}
				""".formatted(event, title, place, venue, contact, hosts, lifecycle))));
	}

	/** The agenda does not answer. */
	public static void away(String event) {
		TestServers.wireMock().stubFor(get("/internal/events/" + event).willReturn(WireMock.serverError()));
	}

}
