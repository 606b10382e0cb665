package org.symposia.media.preflight;

import java.util.List;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.PressApi;
import org.symposia.media.PressPages;
import org.symposia.media.sample.Samples;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/** Findings, which do not prevent a publication. */
@SymposiaTest
class PreflightTests {

	private static final String PLAIN = "Headline\n\nBerlin, 15 April 2026 — The partners have opened a laboratory for all.\n\n";

	@Autowired
	private TestClient client;

	private PressApi api;

	@BeforeEach
	void calls() {
		this.api = new PressApi(this.client);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			“We open this laboratory for everybody.       | Quotes         | is not closed
			“We open this laboratory today.” It is large. | Quotes         | who said
			![Logo](https://evil.example/x.png)           | Captions       | https://evil.example/x.png is not shown
			Words <blink>here</blink> and there.          | Text           | HTML in the text
			See [the page](intern/page).                  | Text           | The link “the page” leads nowhere
			A smile 😀 and a shrug 🤷.                     | Text           | lack 2 characters
			Plain words.                                  | Media contacts | No contact for the media
			Plain words.                                  | Quotes         | No quote
			Plain words.                                  | Boilerplates   | No description
			""")
	void reportsFindings(String text, String location, String message) {
		List<String> told = told(this.api.opened(PLAIN + text, "num"), "en");
		assertThat(told).anyMatch((each) -> each.startsWith(location) && each.contains(message));
	}

	@Test
	void reportsTables() {
		assertThat(told(this.api.opened(PLAIN + "| a | b |\n|---|---|\n| 1 | 2 |", "num"), "en"))
			.contains("Text: A table of the text is shown line by line, with its bars.");
	}

	@Test
	void reportsCaptionsWithoutPhotoAndPhotosWithoutCaption() {
		String id = this.api.opened(Samples.memorandum(), "num");
		this.api.photographed(id);
		assertThat(told(id, "en")).anyMatch((each) -> each.contains("No photo has the caption “Group photo of"))
			.anyMatch((each) -> each.contains("does not name the photo “Group photo”"))
			.noneMatch((each) -> each.startsWith("Headline") || each.startsWith("Dateline"));
	}

	@Test
	void doesNotBlockWhatIsNotRecognised() {
		String id = this.api.opened("Headline\n\nWords without anything to recognise.", "num", "jihs");
		assertThat(told(id, "en")).isNotEmpty();
		this.api.published(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void speaksThreeLanguages(String language) {
		String id = this.api.opened("PRESS RELEASE", "num");
		assertThat(told(id, language)).hasSize(5).allMatch((each) -> !each.contains("??") && !each.contains("''"));
		assertThat(new PressPages(this.client).open(PressPages.desk(id), language).select(".findings")).isNotEmpty();
	}

	@Test
	void reportsToPressOfficersOnly() {
		String id = this.api.opened(PLAIN, "num");
		this.client.as(PressApi.JIHS)
			.get()
			.uri(PressApi.RELEASES + "/" + id + "/findings")
			.exchange()
			.expectStatus()
			.isNotFound();
	}

	private List<String> told(String id, String language) {
		String json = PressApi.body(this.client.as(PressApi.NUM)
			.get()
			.uri(PressApi.RELEASES + "/" + id + "/findings")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.exchange()
			.expectStatus()
			.isOk());
		List<String> locations = JsonPath.read(json, "$.items[*].location");
		List<String> messages = JsonPath.read(json, "$.items[*].message");
		return IntStream.range(0, messages.size()).mapToObj((i) -> locations.get(i) + ": " + messages.get(i)).toList();
	}

}
