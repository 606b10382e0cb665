package org.symposia.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that everybody may read, by day and in the dark, in three languages.
 */
@ExtendWith(UsesTheProduct.class)
class EveryPageTests {

	private static final List<String> PUBLIC = List.of("/", "/agenda/berlin-2026",
			"/agenda/berlin-2026/sessions/opening", "/registration/berlin-2026", "/registration/berlin-2026/link",
			"/press", "/contact", "/privacy", "/imprint", "/api/docs");

	private final Looks looks = new Looks();

	@AfterEach
	void foundNothingWrong() {
		this.looks.foundNothingWrong();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightForEverybody(String language, Product product) {
		List<String> pages = new ArrayList<>(PUBLIC);
		pages.add(Releases.published(product, "Symposium held in " + language));
		try (Someone reader = product.someone(language, 390, true)) {
			pages.forEach((path) -> this.looks.at(reader, path, picture(path, language)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightInTheDark(String language, Product product) {
		try (Someone reader = product.inTheDark(language, 390)) {
			PUBLIC.forEach((path) -> this.looks.at(reader, path, picture(path, language) + "-dark"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightWhenSigningIn(String language, Product product) {
		try (Someone newcomer = product.inTheDark(language, 390)) {
			newcomer.opens("/login?return=/");
			this.looks.atThis(newcomer, "login-" + language);
			newcomer.page().locator("#username").fill("attendee");
			newcomer.page().waitForNavigation(newcomer.page().locator("#kc-login")::click);
			this.looks.atThis(newcomer, "login-password-" + language);
			newcomer.opens("/login?return=/");
			newcomer.page().waitForNavigation(newcomer.page().locator("a[href*='registration']").first()::click);
			this.looks.atThis(newcomer, "login-account-" + language);
		}
	}

	@Test
	void readsWithoutScripts(Product product) {
		String release = Releases.published(product, "Read without scripts");
		try (Someone reader = product.someone("en", 390, false)) {
			for (String path : Stream.concat(PUBLIC.stream(), Stream.of(release, "/nowhere")).toList()) {
				reader.opens(path);
				assertThat(reader.page().locator("h1").innerText()).as(path).isNotBlank();
				assertThat(reader.reads()).as(path).hasSizeGreaterThan(40);
			}
		}
	}

	private static String picture(String path, String kind) {
		return (path.equals("/") ? "home" : path.substring(1).replace('/', '-')) + "-" + kind;
	}

}
