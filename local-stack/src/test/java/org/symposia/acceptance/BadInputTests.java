package org.symposia.acceptance;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is wrong is told at its field, through the door, and leaves nothing behind.
 */
@AcceptanceTest
class BadInputTests {

	private static final String EVENT = """
			{"id": "never-made", "title": {"en": "Never"}, "kind": "symposium", "zone": "Europe/Berlin",
			 "start": "2026-10-01T09:00", "end": "2026-10-01T17:00", "place": {"en": "Berlin"},
			 "languages": ["en"], "hosts": ["jihs"]}""";

	private static final String TALK = """
			{"title": {"en": "Never held"}, "kind": "talk", "start": "2026-04-15T09:00", "end": "2026-04-15T09:10"}""";

	private static final String DRAFT = "/api/agenda/events/berlin-2026/draft";

	private static final String REGISTRATIONS = "/api/registration/events/joint-workshop/registrations";

	private static final String RELEASE = """
			{"hosts": ["num"], "language": "en", "source": "# Never published"}""";

	private ApiUser organizer;

	private ApiUser officer;

	private ApiUser anybody;

	@BeforeEach
	void come(Product product) {
		this.organizer = product.api("organizer-jihs");
		this.officer = product.api("press-num");
		this.anybody = product.anonymousApi();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"title": {"en": "Never"}       | "title": {}                  | title
			"title": {"en": "Never"}       | "title": 7                   | title
			"title": {"en": "Never"}       | "title": {"en": "a\\u0000b"} | title
			"kind": "symposium"            | "kind": "Not a kind"         | kind
			"zone": "Europe/Berlin"        | "zone": "Mars/Base"          | zone
			"start": "2026-10-01T09:00"    | "start": "tomorrow"          | start
			"end": "2026-10-01T17:00"      | "end": "2026-09-01T17:00"    | end
			"languages": ["en"]            | "languages": []              | languages
			"hosts": ["jihs"]              | "hosts": ["nobody"]          | hosts
			"hosts": ["jihs"]              | "hosts": [null]              | hosts[0]
			"hosts": ["jihs"]              | "hosts": ["jihs"], "x": 1    | x
			""")
	void isToldOfAnEvent(String right, String wrong, String field) {
		refused(this.organizer.post("/api/agenda/events", EVENT.replace(right, wrong)), 400, field);
		assertThat(this.organizer.get("/api/agenda/events/never-made").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"title": {"en": "Never held"}  | "title": {"en": " "}           | title
			"kind": "talk"                 | "kind": "talk", "room": "moon" | room
			"end": "2026-04-15T09:10"      | "end": "2026-04-15T08:10"      | end
			"kind": "talk"                 | "kind": "talk", "chairs": [1]  | chairs[0]
			""")
	void isToldOfASession(String right, String wrong, String field) {
		String before = this.organizer.get(DRAFT).body();
		refused(this.organizer.post(DRAFT + "/sessions", TALK.replace(right, wrong)), 400, field);
		assertThat(this.organizer.get(DRAFT).body()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"givenName": "Erika"       | "givenName": "{5000}"             | person.givenName
			"givenName": "Erika"       | "givenName": "E\\u0007ka"         | person.givenName
			"givenName": "Erika"       | "givenName": "Erika", "shoe": 44  | person.shoe
			"email": "{mailbox}"       | "email": "nonsense"               | person.email
			"email": "{mailbox}"       | "email": "a@b.c\\r\\nBcc:"        | person.email
			"native": {}               | "native": {"familyReading": "あ"}  | person.native.familyName
			"category": "participant"  | "category": "royalty"             | category
			"language": "en"           | "language": "tlh"                 | language
			"answers": {}              | "answers": {"diet": "vegan"}      | answers.diet
			"consents": []             | "consents": ["photo"]             | consents[0]
			"consents": []             | "consents": "yes"                 | consents
			"consents": []             | "consents": [], "givenName": "E"  | givenName
			""")
	void isToldOfARegistration(String right, String wrong, String field, Product product) {
		String mailbox = Registrations.mailbox("never");
		String body = Events.attendee(mailbox)
			.replace(right.replace("{mailbox}", mailbox), wrong.replace("{5000}", "x".repeat(5000)));
		List<JsonNode> before = Registrations.of(product, "joint-workshop");
		refused(this.anybody.post(REGISTRATIONS, body), 400, field);
		assertThat(Registrations.of(product, "joint-workshop")).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"hosts": ["num"]               | "hosts": []                   | hosts
			"hosts": ["num"]               | "hosts": ["num", "nobody"]    | hosts
			"source": "# Never published"  | "source": ""                  | source
			"source": "# Never published"  | "source": "a\\u0000b"         | source
			"language": "en"               | "language": "en", "slug": "/" | slug
			"language": "en"               | "language": "en", "x": 1      | x
			""")
	void isToldOfARelease(String right, String wrong, String field) {
		String before = this.officer.get("/api/media/releases").body();
		refused(this.officer.post("/api/media/releases", RELEASE.replace(right, wrong)), 400, field);
		assertThat(this.officer.get("/api/media/releases").body()).isEqualTo(before);
	}

	@Test
	void isToldOfABodyThatIsNone() {
		for (String body : Stream.of("", "null", "[]", "{\"id\":", "text").toList()) {
			ApiUser.Response answer = this.organizer.post("/api/agenda/events", body);
			assertThat(answer.status()).as(body).isEqualTo(400);
			assertThat(answer.problem()).as(body).isEqualTo("urn:symposia:problem:invalid-input");
		}
		ApiUser.Response form = this.organizer.call("POST", "/api/agenda/events", "text/plain", EVENT);
		assertThat(form.status()).isEqualTo(415);
	}

	@Test
	void isRefusedAStaleVersion(Product product) {
		ApiUser stale = product.api("organizer-jihs").with("If-Match", "\"0\"");
		String before = this.organizer.get(DRAFT).body();
		assertThat(stale.post(DRAFT + "/sessions", TALK).problem()).isEqualTo("urn:symposia:problem:stale-version");
		assertThat(stale.call("PATCH", "/api/agenda/events/berlin-2026", "{\"kind\": \"seminar\"}").status())
			.isEqualTo(412);
		assertThat(this.organizer.get(DRAFT).body()).isEqualTo(before);
	}

	@Test
	void isRefusedWhatTheStateForbids() {
		String release = this.officer.post("/api/media/releases", RELEASE).json().path("id").asString();
		ApiUser.Response early = this.officer.post("/api/media/releases/" + release + "/publication", "{}");
		assertThat(early.status()).isEqualTo(409);
		assertThat(early.problem()).isEqualTo("urn:symposia:problem:wrong-state");
		assertThat(this.anybody.get("/api/media/releases/" + release).status()).isEqualTo(404);
	}

	@Test
	void isRefusedAKeyForTwoThings(Product product) {
		ApiUser twice = product.anonymousApi().with("Idempotency-Key", UUID.randomUUID().toString());
		String mailbox = Registrations.mailbox("twice");
		ApiUser.Response first = twice.post(REGISTRATIONS, Events.attendee(mailbox)).expect(201);
		assertThat(twice.post(REGISTRATIONS, Events.attendee(mailbox)).body()).isEqualTo(first.body());
		assertThat(twice.post(REGISTRATIONS, Events.attendee("other-" + mailbox)).status()).isEqualTo(422);
		assertThat(Registrations.of(product, "joint-workshop"))
			.extracting((each) -> each.path("person").path("email").asString())
			.containsOnlyOnce(mailbox)
			.doesNotContain("other-" + mailbox);
	}

	private static void refused(ApiUser.Response answer, int status, String field) {
		assertThat(answer.expect(status).problem()).isEqualTo("urn:symposia:problem:invalid-input");
		assertThat(answer.json().path("detail").asString()).isNotBlank();
		assertThat(answer.json().path("errors").valueStream().map((error) -> error.path("field").asString()))
			.contains(field);
	}

}
