package org.symposia.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a long list together contain each release once. */
@SymposiaTest
class ListsTests {

	private static final int MANY = 57;

	private final String officer = TestTokens.pressOfficer("lister", "lists");

	@Autowired
	private TestClient client;

	@Test
	void containEachReleaseOnce() {
		List<String> opened = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			opened.addFirst(open("Headline number " + i));
		}
		assertThat(apiIds()).doesNotHaveDuplicates().hasSize(MANY).hasSameElementsAs(opened);
		assertThat(deskIds()).doesNotHaveDuplicates().hasSize(MANY).hasSameElementsAs(opened);
	}

	@Test
	void refuseAnInvalidCursor() {
		for (String path : List.of("/api/media/releases?cursor=", "/press?cursor=", "/media/desk?cursor=")) {
			this.client.as(this.officer).get().uri(path + "nowhere!").exchange().expectStatus().isBadRequest();
		}
	}

	@Test
	void refuseAnUnknownParameter() {
		this.client.as(this.officer)
			.get()
			.uri("/api/media/releases?page=2")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("page");
	}

	private List<String> apiIds() {
		List<String> ids = new ArrayList<>();
		for (String cursor = ""; cursor != null && ids.size() <= MANY;) {
			String json = text("/api/media/releases?cursor=" + cursor, MediaType.APPLICATION_JSON);
			ids.addAll(JsonPath.<List<String>>read(json, "$.items[*].id"));
			cursor = JsonPath.read(json, "$.next");
		}
		return ids;
	}

	private List<String> deskIds() {
		List<String> ids = new ArrayList<>();
		for (String path = "/media/desk"; !path.isEmpty() && ids.size() <= MANY;) {
			Document page = page(path);
			page.select("tbody th a").eachAttr("href").forEach((href) -> ids.add(href.substring(href.length() - 36)));
			path = page.select("main a[href^=/media/desk?cursor]").attr("href");
		}
		return ids;
	}

	private String open(String headline) {
		Map<String, Object> draft = Map.of("hosts", List.of("lists"), "source", headline + "\n\nA few words.");
		return PressApi.text(new PressApi(this.client).open(this.officer, draft), "$.id");
	}

	private Document page(String path) {
		return Jsoup.parse(text(path, MediaType.TEXT_HTML));
	}

	private String text(String path, MediaType type) {
		RestTestClient.ResponseSpec response = this.client.as(this.officer).get().uri(path).accept(type).exchange();
		return Objects.requireNonNull(response.expectStatus().isOk().returnResult(String.class).getResponseBody());
	}

}
