package org.symposia.registration;

import com.github.tomakehurst.wiremock.client.WireMock;

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

	private static void knows(String event, String lifecycle, String place) {
		TestServers.wireMock().stubFor(get("/internal/events/" + event).willReturn(okJson("""
				{"id": "%s", "title": {"en": "JIHS–NUM Bilateral Symposium", "ja": "JIHS・NUM合同シンポジウム"},
				 "kind": "symposium", "zone": "Europe/Berlin", "start": "2099-04-15T07:00:00Z",
				 "end": "2099-04-15T16:00:00Z", "place": {"en": "%s"}, "languages": ["en"],
				 "venue": {"name": {"en": "Auditorium"}}, "fee": {"en": "free of charge"},
				 "contact": {"name": "Congress office", "mail": "office@example.org", "phone": null},
				 "hosts": ["jihs", "num"], "illustrative": true, "lifecycle": "%s", "visible": true,
				 "releasedVersion": 1, "team": [{"subject": "organizer-jihs", "duties": ["organizer"]}], "version": 3}
				""".formatted(event, place, lifecycle))));
	}

	/** The agenda does not answer. */
	public static void away(String event) {
		TestServers.wireMock().stubFor(get("/internal/events/" + event).willReturn(WireMock.serverError()));
	}

}
