package org.symposia.starter.page;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ErrorPageTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private MessageSource messages;

	@Test
	void saysWhatIsSoWhyAndTheNextStep() {
		assertThat(this.pages.get().uri("/sample/failure/404?lang=de")).bodyText()
			.contains("Fehler 404", "Seite nicht gefunden", "Auf der Startseite", "Zur Startseite", "noindex")
			.doesNotContain("Noch einmal versuchen");
	}

	@Test
	void offersToSignInAndComeBack() {
		assertThat(this.pages.get().uri("/sample/failure/401")).bodyText()
			.contains("Please sign in", "class=\"button\" href=\"/login?return=%2Fsample%2Ffailure%2F401\"");
	}

	@Test
	void saysThatNothingWasSavedOfAFormSentAfterSigningOut() {
		ProblemDetail problem = ProblemDetail.forStatus(401);
		problem.setType(URI.create("urn:symposia:problem:signed-out"));
		ErrorKind kind = ErrorPage.of(problem).kind();
		assertThat(kind.asksToSignIn()).isTrue();
		assertThat(this.messages.getMessage(kind.key() + ".why", null, Locale.ENGLISH)).contains("nothing was saved");
	}

	@Test
	void offersAnotherTryWhereItMayHelp() {
		assertThat(this.pages.get().uri("/sample/failure/503")).bodyText()
			.contains("class=\"button\" href=\"/sample/failure/503\"");
	}

	@Test
	void offersTheSameQueryAgain() {
		assertThat(this.pages.get().uri("/sample/failure/503?day=1")).bodyText()
			.contains("class=\"button\" href=\"/sample/failure/503?day=1\"");
	}

	@Test
	void leadsFromAFormBackToThePageItWasSentFrom() {
		assertThat(this.pages.post()
			.uri("/sample/failure/409")
			.header("Referer", "http://localhost:8080/sample/form?day=1&lang=de")).bodyText()
			.contains("class=\"button\" href=\"/sample/form?day=1&amp;lang=de\"", "\"/sample/form?day=1&amp;lang=ja\"")
			.doesNotContain("\"/sample/failure/409");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "https://evil.example/sample/form", "http://localhost:8080.evil.example/a" })
	void offersNoOtherTryOfAFormOfWhichThePageIsUnknown(String page) {
		assertThat(this.pages.post().uri("/sample/failure/503").header("Referer", page)).bodyText()
			.contains("href=\"/?lang=de\"")
			.doesNotContain("Try again", "\"/sample/f", "evil");
	}

	@Test
	void givesTheNumberOfTheIncident() {
		assertThat(this.pages.get().uri("/sample/failure/500")).bodyText().contains("<code>4bf92f35</code>");
	}

	@Test
	void addsTheProblemsOwnWordsWhereTheyHelp() {
		assertThat(this.pages.get().uri("/sample/failure/409")).bodyText()
			.contains("<p class=\"soft\" lang=\"en\">A detail.");
		assertThat(this.pages.get().uri("/sample/failure/500")).bodyText().doesNotContain("A detail.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "de", "ja" })
	void keepsEnglishWordsFromReadersOfOtherLanguages(String language) {
		assertThat(this.pages.get().uri("/sample/failure/409").header("Accept-Language", language)).bodyText()
			.doesNotContain("A detail.");
	}

	@ParameterizedTest
	@EnumSource
	void speaksAllLanguages(ErrorKind kind) {
		Map<Locale, String> titles = Map.of(Locale.ENGLISH, title(kind, Locale.ENGLISH), Locale.GERMAN,
				title(kind, Locale.GERMAN), Locale.JAPANESE, title(kind, Locale.JAPANESE));
		assertThat(titles.values()).doesNotHaveDuplicates();
	}

	private String title(ErrorKind kind, Locale locale) {
		return this.messages.getMessage(kind.key() + ".title", null, locale);
	}

}
