package org.symposia.media;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.PressApi.NamedFile;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Invalid, malicious and unusual texts. */
@SymposiaTest
class HostileTextTests {

	private static final String HEAD = "Headline\n\nBerlin, 15 April 2026 — A text that says what happened today.\n\n";

	@Autowired
	private TestClient client;

	private PressApi api;

	private PressPages pages;

	@BeforeEach
	void calls() {
		this.api = new PressApi(this.client);
		this.pages = new PressPages(this.client);
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments(" \n\t\u3000", "missing"), arguments("\uFEFF\u200B", "missing"),
				arguments("a\u0000b", "U+0000"), arguments("one\ntwo \u0007", "Line 2"), arguments("\u0085x", "U+0085"),
				arguments("x".repeat(1_000_000), "1,000,000 bytes"), arguments("研".repeat(70_000), "210,000 bytes"),
				arguments(">".repeat(5000) + "x", "nested"), arguments("- ".repeat(5000) + "x", "nested"),
				arguments("*a **b ".repeat(5000) + "x" + "** c*".repeat(5000), "nested"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
	void refusesInvalidText(String source, String message) {
		this.api.open(source, "num")
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("source")
			.jsonPath("$.errors[0].message")
			.value(String.class, (said) -> assertThat(said).contains(message));
	}

	static Stream<String> heavy() {
		return Stream.of(":".repeat(150_000) + "x", "「" + "a「b」".repeat(15_000) + "」", "「" + "語".repeat(60_000),
				"“" + "a ".repeat(70_000) + "”", "© x\n".repeat(30_000), "# a\n".repeat(30_000), "1 ".repeat(90_000),
				"About X\n\n".repeat(15_000), "Contact\na@b.de\n\n".repeat(8000), "![](".repeat(40_000),
				"<b>".repeat(50_000), "`".repeat(150_000), "_a".repeat(80_000), "a@b.de ".repeat(20_000),
				"Photo: x\n\n".repeat(15_000), "| a ".repeat(40_000), "\\".repeat(150_000), "&#x41;".repeat(25_000),
				"[".repeat(20_000) + "x" + "](a)".repeat(20_000), "Media contact\n\n" + "a".repeat(190_000),
				"Media contact\n\na@" + "a.".repeat(95_000), "Media contact\n\n" + ":".repeat(180_000) + "x a@b.de",
				"«".repeat(95_000), "“".repeat(60_000), "„".repeat(60_000), "»".repeat(95_000), "\"".repeat(190_000),
				" ".repeat(190_000) + "x", "Berlin" + " ".repeat(190_000) + "x", "A2026年" + " ".repeat(190_000) + "x",
				"Berlin, 2026年" + "\u3000".repeat(60_000) + "x", "|" + "\t".repeat(190_000) + "x",
				"https://".repeat(23_000), "1(".repeat(95_000), "W".repeat(190_000));
	}

	@ParameterizedTest
	@MethodSource("heavy")
	@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
	void readsHeavyText(String text) {
		ResponseSpec opened = this.api.open(HEAD + cut(text), "num");
		assertThat(opened.returnResult(String.class).getStatus().value()).isIn(201, 400);
	}

	/** As much of a text as is just taken in. */
	private static String cut(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return (bytes.length <= 199_000) ? text : text.substring(0, (int) (199_000L * text.length() / bytes.length));
	}

	@Test
	void listsReleasesWithUnusualText() {
		heavy().forEach((text) -> this.api.open(HEAD + text.substring(0, Math.min(text.length(), 5000)), "num"));
		assertThat(this.pages.open(PressPages.DESK).select("tbody tr")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "[a](javascript:alert(1))", "[a](data:text/html,x)",
			"![a](https://evil.example/x.png)", "<img src=x onerror=alert(1)>", "<iframe src=//evil.example></iframe>",
			"<svg onload=alert(1)>", "<a href=\"javascript:x\" onclick=\"y\">z</a>",
			"<style>body{display:none}</style>", "<form action=//evil.example><input name=a></form>",
			"</main></body></html>", "<https://ok.example>", "[a]: javascript:alert(1)\n\n[a]",
			"<base href=//evil.example>", "<meta http-equiv=refresh content=0>" })
	void removesActiveContent(String hostile) {
		String slug = published(HEAD + hostile);
		Document page = this.pages.open("/press/" + slug);
		assertThat(page.select("main")
			.select("script, style, iframe, svg, form, input, base, meta, [onerror], [onload], [onclick], img[src*=evil]"))
			.isEmpty();
		assertThat(page.select("main a").eachAttr("href"))
			.noneMatch((href) -> href.matches("(?i)(javascript|data):.*"));
		assertThat(page.select("footer")).hasSize(1);
		assertThat(source(slug)).isEqualTo((HEAD + hostile).getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFEFF" + HEAD, "Headline\r\n\r\nWindows text\r\n", "Headline\n\nno end",
			"Headline\r\rMac text\r", "Headline\r\n\nmixed\n\r\n",
			"Headline\n\n\u202Eright to left\u202C \u200F mark\n", "Headline \u0301\n\n\u2028x",
			"Headline\n\n\ttab\n" })
	void returnsTheSourceUnchanged(String source) {
		assertThat(source(published(source))).isEqualTo(source.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Headline\r\rMac text\r", "\uFEFFHeadline\r\n\r\nmixed\n" })
	void keepsTheBytesOfATextSavedUnchangedAtTheDesk(String source) {
		String id = this.api.opened(source, "num", "jihs");
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("source", source.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n"));
		form.add("hosts", "num");
		form.add("hosts", "jihs");
		form.add("language", "en");
		this.pages.submit(PressPages.desk(id), form, "en").expectStatus().is3xxRedirection();
		this.api.read(id).expectBody().jsonPath("$.source").isEqualTo(source);
		this.api.read(id).expectBody().jsonPath("$.version").isEqualTo(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void refusesAFileThatIsNotUtf8InThreeLanguages(String language) {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("file", new NamedFile("Grüße".getBytes(StandardCharsets.ISO_8859_1), "release.txt"));
		form.add("hosts", "num");
		Document page = PressPages.document(this.pages.submit(PressPages.DESK + "/new", form, language)
			.expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));
		assertThat(page.expectFirst("#e-source").text()).contains("UTF-8").doesNotContain("??", "''");
		assertThat(page.select("#e-text-file")).hasSize(1);
	}

	@Test
	void keepsSubmittedTextIfTheOwnInstitutionIsMissing() {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("source", "Typed words");
		form.add("hosts", "jihs");
		Document page = PressPages.document(this.pages.submit(PressPages.DESK + "/new", form, "en")
			.expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));
		assertThat(page.expectFirst("textarea[name=source]").wholeText()).contains("Typed words");
		assertThat(page.expectFirst("#e-hosts").text()).contains("your own institution");
	}

	@Test
	void detectsTheWritingDirection() {
		Document page = this.pages.open("/press/" + published("# عنوان البيان\n\nBerlin, 15 April 2026 — نص البيان."));
		assertThat(page.expectFirst("h1").parent().attr("dir")).isEqualTo("auto");
		assertThat(page.expectFirst(".release__body").attr("dir")).isEqualTo("auto");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rtl", "ltr", "auto" })
	void allowsDirAttributes(String direction) {
		String slug = published(HEAD + "<div dir=\"" + direction + "\">words</div>");
		assertThat(this.pages.open("/press/" + slug).select(".release__body div[dir=" + direction + "]")).hasSize(1);
	}

	private byte[] source(String slug) {
		return PressApi
			.bytes(this.client.anonymous().get().uri("/press/" + slug + ".md").exchange().expectStatus().isOk());
	}

	private String published(String source) {
		String id = this.api.opened(source, "num", "jihs");
		assertThatCode(() -> this.api.published(id)).doesNotThrowAnyException();
		return PressApi.text(this.api.read(id), "$.slug");
	}

}
