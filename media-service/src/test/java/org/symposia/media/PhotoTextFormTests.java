package org.symposia.media;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symposia.media.sample.Samples;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** The form of a photo's texts. */
@SymposiaTest
class PhotoTextFormTests {

	@Autowired
	private TestClient client;

	private PressApi api;

	private PressPages pages;

	private String release;

	private String photo;

	@BeforeEach
	void addsAPhoto() {
		this.api = new PressApi(this.client);
		this.pages = new PressPages(this.client);
		this.release = this.api.opened(Samples.memorandum(), "num", "jihs");
		this.photo = this.api.photographed(this.release);
	}

	@Test
	void showsTheStoredTexts() {
		Document page = this.pages.open(form(), "en");
		assertThat(PressPages.typed(page, "caption")).isEqualTo("Group photo");
		assertThat(page.expectFirst("input[name=version]").val()).isEqualTo("1");
		assertThat(this.pages.open(desk(), "en").select("a[href=" + form() + "]")).hasSize(1);
	}

	@Test
	void savesTheCorrection() {
		save("Corrected caption", "1", "en").expectStatus()
			.is3xxRedirection()
			.expectHeader()
			.valueMatches("Location", ".*done=photo-described#photos");
		assertThat(this.pages.open(desk() + "?done=photo-described", "en").text()).contains("Corrected caption",
				"text is saved");
	}

	@Test
	void showsReadersTheTextInTheirLanguage() {
		this.client.as(PressApi.NUM)
			.put()
			.uri(PressApi.RELEASES + "/" + this.release + "/photos/" + this.photo)
			.contentType(MediaType.APPLICATION_JSON)
			.body("""
					{"caption": {"en": "Group photo", "ja": "集合写真"}, "alt": "Twenty people",
					 "credit": {"en": "JIHS/NUM"}, "usageTerms": "Free for reporting"}""")
			.exchange()
			.expectBody()
			.jsonPath("$.photos[0].caption.ja")
			.isEqualTo("集合写真")
			.jsonPath("$.photos[0].alt.en")
			.isEqualTo("Twenty people");
		this.api.published(this.release);
		String slug = PressApi.text(this.api.read(this.release), "$.slug");
		Element caption = this.pages.open("/press/" + slug, "ja").expectFirst(".photo__caption");
		assertThat(caption.text()).isEqualTo("集合写真");
		assertThat(caption.attr("lang")).isEqualTo("ja");
		Element fallback = this.pages.open("/press/" + slug, "de").expectFirst(".photo__caption");
		assertThat(fallback.text()).isEqualTo("Group photo");
		assertThat(fallback.attr("lang")).isEqualTo("en");
	}

	@Test
	void savesAndRemovesTranslations() {
		assertThat(this.pages.open(form(), "de").select("fieldset legend").eachText()).contains("Deutsch", "Japanisch");
		saveTranslated("Gruppenfoto", "1").expectStatus().is3xxRedirection();
		assertThat(PressPages.typed(this.pages.open(form(), "en"), "captionDe")).isEqualTo("Gruppenfoto");
		saveTranslated(" ", "2").expectStatus().is3xxRedirection();
		this.api.read(this.release).expectBody().jsonPath("$.photos[0].caption.de").doesNotExist();
	}

	@Test
	void ignoresInvalidLanguageTags() {
		MultiValueMap<String, String> form = typed("Group photo", "1");
		form.add("caption.<b>", "x");
		this.pages.submit(form(), form, "en").expectStatus().is3xxRedirection();
	}

	@Test
	void aCorrectionVoidsApprovals() {
		this.api.submitted(this.release);
		this.api.step(this.release, "approvals", PressApi.NUM);
		this.api.step(this.release, "approvals", PressApi.JIHS).expectBody().jsonPath("$.state").isEqualTo("approved");
		assertThat(this.pages.open(form(), "en").text()).contains("voids the approvals");
		save("Corrected caption", version(), "en");
		this.api.read(this.release)
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("submitted")
			.jsonPath("$.approvals.length()")
			.isEqualTo(0);
	}

	@Test
	void savingTheSameWordsKeepsApprovals() {
		this.api.submitted(this.release);
		this.api.step(this.release, "approvals", PressApi.NUM);
		save("Group photo", version(), "en").expectStatus().is3xxRedirection();
		this.api.read(this.release).expectBody().jsonPath("$.approvals.length()").isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "en, at most 1·000 characters", "de, höchstens 1·000 Zeichen", "ja, 1·000文字以内" })
	void showsErrorsAtFieldsAndKeepsSubmittedTexts(String language, String message) {
		ResponseSpec refused = save("x".repeat(1001), "1", language).expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		Document page = PressPages.document(refused);
		assertThat(page.expectFirst("#e-caption").text().replaceAll("[.,]", "·")).contains(message);
		assertThat(PressPages.typed(page, "caption")).isEqualTo("x".repeat(1001));
		assertThat(page.select(".error-summary a[href=#f-caption]")).hasSize(1);
	}

	@Test
	void keepsTheSubmittedTextsOfAStaleForm() {
		save("First", "1", "en").expectStatus().is3xxRedirection();
		Document page = PressPages
			.document(save("Second", "1", "en").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED));
		assertThat(PressPages.typed(page, "caption")).isEqualTo("Second");
		assertThat(page.expectFirst("input[name=version]").val()).isEqualTo("2");
		assertThat(page.select("[role=alert]").text()).contains("changed in the meantime");
	}

	@Test
	void isReadOnlyAfterThePublication() {
		this.api.published(this.release);
		Document page = PressPages
			.document(save("Too late", version(), "en").expectStatus().isEqualTo(HttpStatus.CONFLICT));
		assertThat(page.text()).contains("its photos no longer change");
		assertThat(page.select("main form button")).isEmpty();
	}

	@Test
	void movesAPhotoForward() {
		String second = this.api.photographed(this.release);
		post(form(second) + "/advance", "version", version(), PressApi.NUM).expectStatus().is3xxRedirection();
		this.api.read(this.release).expectBody().jsonPath("$.photos[*].id").isEqualTo(List.of(second, this.photo));
	}

	@Test
	void othersAreRefused() {
		assertThat(post(form(), "caption", "x", TestTokens.pressOfficer("elsewhere")).returnResult().getStatus())
			.isEqualTo(HttpStatus.NOT_FOUND);
		post(form(), "caption", "x", TestTokens.organizer("num")).expectStatus().isForbidden();
		this.client.anonymous().get().uri(form()).exchange().expectStatus().isUnauthorized();
		this.client.as(PressApi.NUM).get().uri(form("unknown")).exchange().expectStatus().isNotFound();
		post(form("unknown"), "caption", "x", PressApi.NUM).expectStatus().isNotFound();
	}

	@Test
	void theApiKnowsNoPhotoOfAnotherRelease() {
		String other = this.api.opened(Samples.memorandum(), "num");
		this.client.as(PressApi.NUM)
			.put()
			.uri(PressApi.RELEASES + "/" + other + "/photos/" + this.photo)
			.contentType(MediaType.APPLICATION_JSON)
			.body(PressApi.DESCRIBED)
			.exchange()
			.expectStatus()
			.isNotFound();
	}

	@Test
	void showsErrorsAtTranslations() {
		Document page = PressPages.document(saveTranslated("x".repeat(1001), "1"));
		Element field = page.expectFirst("textarea[name=captionDe]");
		assertThat(field.attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById("e-captionDe").text()).contains("1.000");
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#f-captionDe");
		assertThat(page.getElementById("e-caption")).isNull();
	}

	private ResponseSpec save(String caption, String version, String language) {
		return this.pages.submit(form(), typed(caption, version), language);
	}

	private ResponseSpec saveTranslated(String caption, String version) {
		MultiValueMap<String, String> form = typed("Group photo", version);
		form.add("captionDe", caption);
		return this.pages.submit(form(), form, "de");
	}

	private static MultiValueMap<String, String> typed(String caption, String version) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("caption", caption);
		form.add("alt", "Twenty people");
		form.add("credit", "JIHS/NUM");
		form.add("usageTerms", "Free for reporting");
		form.add("version", version);
		return form;
	}

	private ResponseSpec post(String path, String name, String value, String token) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add(name, value);
		return this.pages.submit(path, form, "en", token);
	}

	private String version() {
		return String.valueOf(PressApi.<Integer>text(this.api.read(this.release), "$.version"));
	}

	private String desk() {
		return PressPages.desk(this.release);
	}

	private String form() {
		return form(this.photo);
	}

	private String form(String id) {
		return desk() + "/photos/" + id;
	}

}
