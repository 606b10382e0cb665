package org.symposia.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.sample.Samples;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.ExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of press officers and the public press room. */
@SymposiaTest
class PressRoomTests {

	private static final String HEADLINE = "Japan Institute for Health Security (JIHS) and the Network";

	private static final Pattern ID = Pattern.compile("/media/desk/releases/([0-9a-f-]{36})");

	@Autowired
	private TestClient client;

	private PressPages pages;

	@BeforeEach
	void opensPages() {
		this.pages = new PressPages(this.client);
	}

	@Test
	void publishesAPastedText() {
		String id = taken(Samples.memorandum(), "pasted");
		assertThat(desk(id).text()).contains("Ralf Heyder").contains("About JIHS").contains("kohno.k@jihs.go.jp");
		addPhoto(id, Samples.picture("jpg", 1500, 1000), "Group photo of participants at the symposium");
		addPhoto(id, Samples.picture("jpg", 1500, 1000), "Officials at the MoU Signing Ceremony");
		publish(id);
		Document page = this.pages.open("/press/pasted", "en");
		assertThat(page.selectFirst("h1").text()).startsWith(HEADLINE);
		assertThat(page.select("article").text()).isEqualTo(words(Samples.memorandum()));
		assertThat(page.select(".release__lead figcaption").text()).contains("Group photo", "Photo: JIHS/NUM");
		assertThat(page.select(".release__captions figure img")).hasSize(2);
		assertThat(page.select(".channel button").eachAttr("data-copy")).containsExactly("kohno.k@jihs.go.jp",
				"num-presse@charite.de", "snid@sn.netzwerk-universitaetsmedizin.de");
		assertThat(this.pages.open("/press", "en").text()).contains(HEADLINE);
	}

	@ParameterizedTest
	@CsvSource({ "en, Illustration in place of the photo", "de, Illustration anstelle des Fotos", "ja, 写真に代わるイラスト" })
	void saysBesideTheArticleThatAPictureIsDrawn(String language, String note) {
		String id = taken(Samples.memorandum(), "drawn-" + language);
		addPhoto(id, Samples.drawing(), "Group photo of participants at the symposium");
		publish(id);
		Document page = this.pages.open("/press/drawn-" + language, language);
		assertThat(page.select(".release__lead figcaption").text()).contains(note);
		assertThat(page.select(".release__captions figure").attr("data-note")).isEqualTo(note);
		assertThat(page.select("article").text()).doesNotContain(note);
		assertThat(this.pages.open("/press", language).select("li:has(a[href$=drawn-" + language + "])").text())
			.contains(note);
	}

	@Test
	void labelsEachEntryWithItsLanguage() {
		publish(taken(Samples.memorandum(), "labelled"));
		assertThat(this.pages.open("/press", "de").select("li:has(a[href=/press/labelled]) .press__language").text())
			.isEqualTo("Englisch");
	}

	@Test
	void givesTheFrontPageTheLatestReleaseWithItsStyles() {
		publish(taken(Samples.memorandum(), "earlier"));
		publish(taken(Samples.memorandum(), "latest"));
		Document fragment = this.pages.open("/press/fragments/releases/latest", "ja");
		assertThat(fragment.select(".press__title a").eachAttr("href")).containsExactly("/press/latest");
		assertThat(fragment.select(".press__language").text()).isEqualTo("英語");
		assertThat(fragment.select("link[rel=stylesheet]").attr("href")).startsWith("/media/assets/media-");
		assertThat(fragment.select(".act").eachAttr("href")).containsExactly("/press");
	}

	@Test
	void rendersNothingForAnEventWithoutReleases() {
		this.client.anonymous()
			.get()
			.uri("/press/fragments/quiet")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.isEmpty();
	}

	@Test
	void returnsTheSourceUnchanged() {
		byte[] source = "\uFEFFHeadline\r\n\r\nBerlin, 4 May 2027 \u2014 Windows text with a mark, kept as it is.\r\n"
			.getBytes(StandardCharsets.UTF_8);
		String id = takenFile(source, "bytes");
		publish(id);
		HttpHeaders headers = this.client.anonymous()
			.get()
			.uri("/press/bytes.md")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(byte[].class)
			.consumeWith((result) -> assertThat(result.getResponseBody()).isEqualTo(source))
			.returnResult()
			.getResponseHeaders();
		assertThat(headers.getContentType()).isEqualTo(MediaType.parseMediaType("text/markdown;charset=utf-8"));
	}

	@Test
	void storesPastedTextWithLineFeeds() {
		publish(taken(Samples.memorandum(), "same"));
		this.client.anonymous()
			.get()
			.uri("/press/same.md")
			.exchange()
			.expectBody(String.class)
			.isEqualTo(Samples.memorandum());
	}

	@Test
	void savingWithoutAChangeKeepsApprovals() {
		String id = taken(Samples.memorandum(), "unchanged");
		step(id, "submission", PressApi.NUM);
		step(id, "approval", PressApi.NUM);
		MultiValueMap<String, Object> form = form(Samples.memorandum(), "unchanged");
		form.set("language", "en");
		this.pages.submit(PressPages.desk(id), form, "en").expectStatus().is3xxRedirection();
		assertThat(desk(id).text()).contains("approved by press-num");
	}

	@Test
	void offersTheLanguageOfTheRelease() {
		MultiValueMap<String, Object> form = form(Samples.memorandum(), "french");
		form.set("language", "fr");
		String id = idOf(create(form));
		assertThat(desk(id).select("select[name=language] option[selected]").eachAttr("value")).containsExactly("fr");
	}

	@Test
	void marksUpTheDateOfIssue() {
		publish(taken(Samples.memorandum(), "dated"));
		assertThat(this.pages.open("/press/dated", "de").expectFirst("time").attr("datetime")).isEqualTo("2026-04-24");
		assertThat(this.pages.open("/press", "de").select("li:has(a[href=/press/dated]) time").attr("datetime"))
			.isEqualTo("2026-04-24");
	}

	@Test
	void printsThePublicRelease() throws IOException {
		publish(taken(Samples.memorandum(), "printed"));
		byte[] pdf = this.client.anonymous()
			.get()
			.uri("/press/printed.pdf")
			.exchange()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PDF)
			.returnResult(byte[].class)
			.getResponseBodyContent();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getDocumentInformation().getTitle()).startsWith(HEADLINE);
		}
	}

	@Test
	void hidesWhatIsNotPublished() {
		taken(Samples.memorandum(), "hidden");
		for (String path : List.of("/press/hidden", "/press/hidden.pdf", "/press/hidden.md", "/press/never-written")) {
			this.client.as(PressApi.NUM).get().uri(path).exchange().expectStatus().isNotFound();
		}
		assertThat(this.pages.open("/press").select("a[href=/press/hidden]")).isEmpty();
	}

	@Test
	void removesActiveContentFromText() {
		String hostile = """
				Headline <script>alert(1)</script>

				Berlin, 4 May 2027 — Text <img src=x onerror=alert(1)> and [a link](javascript:alert(1)) and more words.

				<iframe src="https://example.org"></iframe></main></body>
				""";
		publish(taken(hostile, "hostile"));
		Document page = this.pages.open("/press/hostile", "en");
		assertThat(page.select("main script, main img, main iframe, main [onerror]")).isEmpty();
		assertThat(page.select("main a[href^=javascript]")).isEmpty();
		assertThat(page.select("footer")).hasSize(1);
	}

	@Test
	void showsErrorsAtFieldsAndKeepsSubmittedText() {
		MultiValueMap<String, Object> form = form("Kept words", "No Slug");
		form.remove("hosts");
		Document page = PressPages.document(create(form).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));
		assertThat(page.selectFirst("textarea[name=source]").wholeText()).contains("Kept words");
		assertThat(page.select(".error-summary li")).isNotEmpty();
		assertThat(page.select("#e-hosts, #e-slug")).isNotEmpty();
	}

	@Test
	void keepsTheSubmittedTextOfAStaleForm() {
		String id = taken(Samples.memorandum(), "raced");
		MultiValueMap<String, Object> form = form("Another headline\n\nSecond text", "raced");
		form.set("version", "17");
		Document page = PressPages.document(this.pages.submit(PressPages.desk(id), form, "en")
			.expectStatus()
			.isEqualTo(HttpStatus.PRECONDITION_FAILED));
		assertThat(page.selectFirst("textarea[name=source]").wholeText()).contains("Second text");
		assertThat(page.selectFirst("input[name=version]").val()).isEqualTo("0");
	}

	@Test
	void mergesAStaleFormWithWhatOthersSaved() {
		String id = taken(Samples.memorandum(), "merged");
		Document shown = desk(id);
		MultiValueMap<String, String> first = PressPages.form(shown, PressPages.desk(id));
		first.set("language", "de");
		this.pages.submit(PressPages.desk(id), first, "en").expectStatus().is3xxRedirection();
		MultiValueMap<String, String> second = PressPages.form(shown, PressPages.desk(id));
		second.set("slug", "merged-later");
		Document stale = PressPages.document(this.pages.submit(PressPages.desk(id), second, "en")
			.expectStatus()
			.isEqualTo(HttpStatus.PRECONDITION_FAILED));
		assertThat(stale.select("[role=alert] a").eachAttr("href")).containsExactly("#f-language");
		MultiValueMap<String, String> merged = PressPages.form(stale, PressPages.desk(id));
		assertThat(merged.getFirst("language")).isEqualTo("de");
		this.pages.submit(PressPages.desk(id), merged, "en").expectStatus().is3xxRedirection();
		assertThat(desk(id).expectFirst("input[name=slug]").val()).isEqualTo("merged-later");
	}

	@Test
	void answersNotModifiedUntilTheReleaseChanges() {
		String id = taken(Samples.memorandum(), "tagged");
		publish(id);
		String etag = Objects.requireNonNull(tagged("en", "\"\"").getResponseHeaders().getETag());
		assertThat(tagged("en", etag).getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED);
		assertThat(tagged("de", etag).getStatus()).isEqualTo(HttpStatus.OK);
		step(id, "withdrawal", PressApi.NUM);
		step(id, "reopening", PressApi.NUM);
		publish(id);
		assertThat(tagged("en", etag).getStatus()).isEqualTo(HttpStatus.OK);
	}

	private ExchangeResult tagged(String language, String etag) {
		return this.client.anonymous()
			.get()
			.uri("/press/tagged")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.header(HttpHeaders.IF_NONE_MATCH, etag)
			.exchange()
			.returnResult();
	}

	@Test
	void refusesTheDeskToOthers() {
		String id = taken(Samples.memorandum(), "refused");
		this.client.as(TestTokens.pressOfficer("elsewhere"))
			.get()
			.uri("/media/desk/releases/" + id)
			.exchange()
			.expectStatus()
			.isNotFound();
		this.client.as(TestTokens.organizer("num")).get().uri("/media/desk").exchange().expectStatus().isForbidden();
		this.client.anonymous().get().uri("/media/desk").exchange().expectStatus().isUnauthorized();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void speaksThreeLanguages(String language) throws IOException {
		String id = taken(Samples.memorandum(), "spoken-" + language);
		addPhoto(id, Samples.picture("jpg", 1500, 1000), "Group photo of participants at the symposium");
		publish(id);
		for (String path : new String[] { "/press", "/press/spoken-" + language, "/media/desk", "/media/desk/new",
				"/media/desk/releases/" + id }) {
			Document page = this.pages.open(path, language);
			assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
			assertThat(page.text()).doesNotContain("??").doesNotContain("''");
			keep(path, language, page);
		}
	}

	/** Saves the page if a folder is configured. */
	private static void keep(String path, String language, Document page) throws IOException {
		String folder = System.getProperty("symposia.pages");
		if (folder != null) {
			Files.writeString(
					Path.of(folder, path.replaceAll("[/0-9a-f-]{30,}", "").replace('/', '_') + language + ".html"),
					page.outerHtml());
		}
	}

	private static String words(String source) {
		return Jsoup.parse(HtmlRenderer.builder().build().render(Parser.builder().build().parse(source))).text();
	}

	private String taken(String source, String slug) {
		return idOf(create(form(source, slug)));
	}

	private String takenFile(byte[] source, String slug) {
		MultiValueMap<String, Object> form = form("", slug);
		form.add("file", new PressApi.NamedFile(source, "release.md"));
		return idOf(create(form));
	}

	private static MultiValueMap<String, Object> form(String source, String slug) {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("source", source.replace("\n", "\r\n"));
		form.add("hosts", "num");
		form.add("hosts", "jihs");
		form.add("language", "auto");
		form.add("slug", slug);
		return form;
	}

	private ResponseSpec create(MultiValueMap<String, Object> form) {
		return this.pages.submit(PressPages.DESK + "/new", form, "en");
	}

	private static String idOf(ResponseSpec response) {
		String location = response.expectStatus()
			.is3xxRedirection()
			.returnResult()
			.getResponseHeaders()
			.getFirst("Location");
		Matcher matcher = ID.matcher(Objects.requireNonNull(location));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private void addPhoto(String id, byte[] picture, String caption) {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("file", new PressApi.NamedFile(picture, "photo.jpg"));
		form.add("caption", caption);
		form.add("alt", "People standing in rows on a flight of stairs");
		form.add("credit", "JIHS/NUM");
		form.add("usageTerms", "Free for reporting when the credit is given.");
		this.pages.submit(PressPages.desk(id) + "/photos", form, "en").expectStatus().is3xxRedirection();
	}

	private void publish(String id) {
		step(id, "submission", PressApi.NUM);
		step(id, "approval", PressApi.NUM);
		step(id, "approval", PressApi.JIHS);
		step(id, "publication", PressApi.NUM);
	}

	private void step(String id, String step, String token) {
		this.client.as(token)
			.post()
			.uri("/media/desk/releases/" + id + "/" + step)
			.exchange()
			.expectStatus()
			.is3xxRedirection();
	}

	private Document desk(String id) {
		return this.pages.open(PressPages.desk(id));
	}

}
