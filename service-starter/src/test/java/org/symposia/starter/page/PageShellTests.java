package org.symposia.starter.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PageShellTests {

	@Autowired
	private MockMvcTester pages;

	@Test
	void listsFindingsTheGravestFirstWithAWayOut() {
		assertThat(this.pages.get().uri("/sample/findings").header("Accept-Language", "de")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Fehler", "row 2", "The session ends before it starts.", "Enter a later end.",
					"Hinweis", "row 1", "The title &lt;b&gt; is in English only.");
	}

	@Test
	void putsTheShellAroundAPage() {
		assertThat(this.pages.get().uri("/sample/form")).hasStatus(422)
			.bodyText()
			.contains("<html lang=\"en\">", "<title>Sample · Symposia</title>", "Skip to the content",
					"<main class=\"narrow\">")
			.contains("/login?return=%2Fsample%2Fform");
	}

	@Test
	void greetsWhoHasSignedInAndShowsTheirDesks() {
		signIn(Jwt.withTokenValue("t")
			.header("alg", "none")
			.subject("1")
			.claim("name", "Dr. Erika Mustermann")
			.claim("realm_access", Map.of("roles", List.of("press-officer")))
			.build());
		assertThat(this.pages.get().uri("/sample/form")).bodyText()
			.contains("Dr. Erika Mustermann", "href=\"/media/desk\"", "method=\"post\" action=\"/logout\"")
			.doesNotContain("/login", "/agenda/desk");
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	private static void signIn(Jwt token) {
		SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token, List.of()));
	}

	@Test
	void asksForTheLanguageInTheQueryFirstAndRemembersIt() {
		assertThat(this.pages.get()
			.uri("/sample/form?x=1&lang=ja")
			.cookie(new Cookie("lang", "de"))
			.header("Accept-Language", "en")).satisfies((result) -> {
				assertThat(result).bodyText().contains("lang=\"ja\"", "本文へ移動", "/sample/form?x=1&amp;lang=de");
				assertThat(result).cookies().hasValue("lang", "ja").hasPath("lang", "/");
			});
	}

	@Test
	void thenTheCookieThenTheHeaderThenEnglish() {
		assertThat(
				this.pages.get().uri("/sample/form").cookie(new Cookie("lang", "de")).header("Accept-Language", "ja"))
			.bodyText()
			.contains("Zum Inhalt springen");
		assertThat(this.pages.get().uri("/sample/form").header("Accept-Language", "fr, ja-JP;q=0.8")).bodyText()
			.contains("本文へ移動");
		assertThat(this.pages.get().uri("/sample/form?lang=xx")).bodyText().contains("Skip to the content");
	}

	@Test
	void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
		assertThat(this.pages.get().uri("/sample/form")).bodyText()
			.contains("href=\"#f-mail\"", "value=\"&lt;x\"", "aria-describedby=\"e-mail h-mail\"",
					"aria-invalid=\"true\"")
			.contains("Please give an address", "optional");
	}

	@Test
	void asksForATextInEachLanguageAndSaysThatOneIsEnough() {
		assertThat(this.pages.get().uri("/sample/form").header("Accept-Language", "de")).bodyText()
			.containsSubsequence("Title (Englisch)", "id=\"f-title\"", "Eine Sprache genügt", "Title (Deutsch)",
					"id=\"f-titleDe\"", "id=\"f-titleJa\"");
	}

	@Test
	void remembersInAHiddenFieldWhatWasShown() {
		assertThat(this.pages.get().uri("/sample/form")).bodyText()
			.containsPattern("name=\"shown\" value=\"mail:[0-9a-f]{8} ");
	}

	@Test
	void keepsAFingerprintedAssetForGoodAndAPlainOneNot() throws Exception {
		Matcher link = Pattern.compile("href=\"(/shell/shell-[0-9a-f]{32}\\.css)\"")
			.matcher(this.pages.get().uri("/sample/form").exchange().getMvcResult().getResponse().getContentAsString());
		assertThat(link.find()).isTrue();
		assertThat(this.pages.get().uri(link.group(1))).hasStatusOk()
			.headers()
			.hasValue("Cache-Control", "max-age=31536000, public, immutable");
		assertThat(this.pages.get().uri("/shell/shell.css")).hasStatusOk()
			.headers()
			.hasValue("Cache-Control", "no-cache");
		assertThat(this.pages.get().uri("/shell/shell-00000000000000000000000000000000.css")).hasStatus(404);
	}

}
