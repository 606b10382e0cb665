package org.symposia.media;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.symposia.media.sample.Samples;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.test.TestTokens;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.media.PressApi.JIHS;
import static org.symposia.media.PressApi.NUM;
import static org.symposia.media.PressApi.NUM_2;

/**
 * The page of an event shows the releases of its hosts, and others that its team lets.
 */
@SymposiaTest
class EventReleasesTests {

	@Autowired
	private TestClient client;

	private final String event = "shown-" + UUID.randomUUID().toString().substring(0, 8);

	private PressApi press;

	@BeforeEach
	void setUp() {
		this.press = new PressApi(this.client);
	}

	@Test
	void showsAReleaseWhoseHostsAreAllHostsOfTheEvent() {
		anEventOf("jihs", "num");
		String slug = aReleaseOfNum();
		assertThat(shown()).containsExactly("/press/" + slug);
	}

	@Test
	void doesNotShowAReleaseOfSomebodyElse() {
		anEventOf("jihs");
		aReleaseOfNum();
		aReleaseOfBoth();
		assertThat(shown()).isEmpty();
		assertThat(page(this.event).body().text()).isEmpty();
	}

	@Test
	void countsTheHostsThatConsent() {
		anEventOf("num");
		String id = aReleaseOfBoth();
		assertThat(shown()).isEmpty();
		this.client.as(JIHS)
			.delete()
			.uri(PressApi.RELEASES + "/" + id + "/hosts/jihs/consent")
			.exchange()
			.expectStatus()
			.isNoContent();
		assertThat(shown()).hasSize(1);
	}

	@Test
	void showsWhatTheTeamLets() {
		anEventOf("jihs");
		String slug = aReleaseOfNum();
		String id = id(slug);
		assertThat(row().select("form").attr("action")).isEqualTo("/agenda/desk/" + this.event + "/press/" + id);
		agendaTells(2, true, List.of("jihs"), List.of(id));
		assertThat(row().select("form").attr("action"))
			.isEqualTo("/agenda/desk/" + this.event + "/press/" + id + "/removal");
		assertThat(shown()).containsExactly("/press/" + slug);
		agendaTells(3, true, List.of("jihs"), List.of());
		assertThat(row().text()).contains("Not on the page");
		assertThat(shown()).isEmpty();
	}

	@Test
	void asksTheTeamForNothingWhereTheHostsAreItsOwn() {
		anEventOf("num");
		aReleaseOfNum();
		assertThat(row().select("form")).isEmpty();
		assertThat(row().text()).contains("its hosts are hosts of the event");
	}

	@Test
	void showsNoReleaseThatIsLetOntoThePageOfAnotherEvent() {
		anEventOf("jihs");
		String id = id(aReleaseOfNum());
		String other = "other-" + this.event;
		agendaTells(other, 1, true, List.of("jihs"), List.of(id));
		open(JIHS, Map.of("hosts", List.of("jihs"), "source", Samples.memorandum(), "event", other));
		assertThat(page(other).select("li")).isEmpty();
	}

	@Test
	void showsNothingOfAnEventThatIsNotPublic() {
		anEventOf("num");
		aReleaseOfNum();
		assertThat(row().select("li")).hasSize(1);
		agendaTells(2, false, List.of("num"), List.of());
		assertThat(row().select("li")).isEmpty();
		assertThat(row().html()).isEqualTo(fragment("no-such-event").html());
		assertThat(shown()).isEmpty();
	}

	@Test
	void listsReleasesForOrganizersOnly() {
		anEventOf("num");
		String path = "/media/desk/fragments/" + this.event;
		this.client.anonymous().get().uri(path).exchange().expectStatus().isUnauthorized();
		this.client.as(NUM).get().uri(path).exchange().expectStatus().isForbidden();
	}

	private void anEventOf(String... hosts) {
		agendaTells(1, true, List.of(hosts), List.of());
	}

	private void agendaTells(int version, boolean visible, List<String> hosts, List<String> shown) {
		agendaTells(this.event, version, visible, hosts, shown);
	}

	private static void agendaTells(String id, int version, boolean visible, List<String> hosts, List<String> shown) {
		TestServers.wireMock().stubFor(WireMock.get("/internal/events/" + id).willReturn(okJson("""
				{"id": "%s", "version": %d, "title": {"en": "Event"}, "zone": "Europe/Berlin", "visible": %s,
				 "hosts": %s, "shownReleases": %s, "team": [{"subject": "organizer-jihs", "duties": ["organizer"]}]}
				""".formatted(id, version, visible, json(hosts), json(shown)))));
	}

	private static String json(List<String> texts) {
		return texts.stream().map((text) -> "\"" + text + "\"").toList().toString();
	}

	/** A published release of NUM alone; its slug. */
	private String aReleaseOfNum() {
		String id = open(NUM, Map.of("hosts", List.of("num"), "source", Samples.memorandum(), "event", this.event));
		this.press.submitted(id);
		this.press.step(id, "approvals", NUM_2).expectStatus().isOk();
		return PressApi.text(this.press.step(id, "publication", NUM).expectStatus().isOk(), "$.slug");
	}

	/** A published release of both institutions; its id. */
	private String aReleaseOfBoth() {
		String id = open(NUM,
				Map.of("hosts", List.of("num", "jihs"), "source", Samples.memorandum(), "event", this.event));
		this.press.published(id);
		return id;
	}

	private String open(String token, Map<String, Object> draft) {
		return PressApi.text(this.press.open(token, draft).expectStatus().isCreated(), "$.id");
	}

	private String id(String slug) {
		return row().select("li:has(a[href=/press/" + slug + "]) form").attr("action").replaceAll(".*/", "");
	}

	private List<String> shown() {
		return page(this.event).select(".press__title a").eachAttr("href");
	}

	/** What the page of an event shows; an empty fragment has no body at all. */
	private Document page(String of) {
		String body = this.client.anonymous()
			.get()
			.uri("/press/fragments/" + of)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(String.class)
			.getResponseBody();
		return Jsoup.parse(Objects.requireNonNullElse(body, ""));
	}

	/** What the team sees. */
	private Document row() {
		return fragment(this.event);
	}

	private Document fragment(String of) {
		ResponseSpec response = this.client.as(TestTokens.organizer("jihs"))
			.get()
			.uri("/media/desk/fragments/" + of)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isOk();
		return PressPages.document(response);
	}

}
