package org.symposia.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that everybody may read, by day and in the dark, in three languages.
 */
@AcceptanceTest
class PublicPagesTests {

	private static final List<String> PUBLIC = List.of("/", "/?query=berlin", "/agenda/berlin-2026",
			"/agenda/berlin-2026/sessions/opening", "/agenda/joint-workshop", "/agenda/joint-workshop/sessions/keynote",
			"/agenda/tokyo-delegation", "/registration/berlin-2026", "/registration/joint-workshop",
			"/registration/tokyo-delegation", "/registration/joint-workshop/link",
			"/registration/joint-workshop/privacy", "/press", "/contact", "/privacy", "/imprint", "/api/docs");

	@RegisterExtension
	final PageReview review = PageReview.ofPublicPages();

	@InEachLanguage
	void isRightForEverybody(String language, Product product) {
		List<String> pages = new ArrayList<>(PUBLIC);
		pages.add(Releases.published(product, "Symposium held in " + language));
		try (BrowserUser reader = product.newUser(language, 390, true)) {
			pages.forEach((path) -> this.review.page(reader, path, picture(path, language)));
		}
	}

	@InEachLanguage
	void isRightInTheDark(String language, Product product) {
		try (BrowserUser reader = product.newUserInDarkMode(language, 390)) {
			PUBLIC.forEach((path) -> this.review.page(reader, path, picture(path, language) + "-dark"));
		}
	}

	@InEachLanguage
	void isRightWhenSigningIn(String language, Product product) {
		try (BrowserUser newcomer = product.newUserInDarkMode(language, 390)) {
			newcomer.opens("/login?return=/");
			this.review.current(newcomer, "login-" + language);
			newcomer.page().locator("#username").fill("attendee");
			newcomer.page().waitForNavigation(newcomer.page().locator("#kc-login")::click);
			this.review.current(newcomer, "login-password-" + language);
			newcomer.opens("/login?return=/");
			newcomer.page().waitForNavigation(newcomer.page().locator("a[href*='registration']").first()::click);
			this.review.current(newcomer, "login-account-" + language);
			boolean familyFirst = "ja".equals(language);
			assertThat(newcomer.page().locator("#firstName, #lastName").first().getAttribute("id"))
				.isEqualTo(familyFirst ? "lastName" : "firstName");
		}
	}

	@Test
	void readsWithoutScripts(Product product) {
		String release = Releases.published(product, "Read without scripts");
		try (BrowserUser reader = product.newUser("en", 390, false)) {
			for (String path : Stream.concat(PUBLIC.stream(), Stream.of(release, "/nowhere")).toList()) {
				reader.opens(path);
				assertThat(reader.page().locator("h1").innerText()).as(path).isNotBlank();
				assertThat(reader.reads()).as(path).hasSizeGreaterThan(40);
			}
		}
	}

	private static String picture(String path, String kind) {
		return (path.equals("/") ? "home" : path.substring(1).replaceAll("\\W+", "-")) + "-" + kind;
	}

}
