package org.symposia.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at each page as a phone and a desktop show it, by day and in the dark, in three
 * languages; axe finds nothing serious on any. The pictures lie in
 * {@code target/pictures}.
 */
@ExtendWith(UsesTheProduct.class)
class EveryPageTests {

	private static final List<String> PUBLIC = List.of("/", "/agenda/berlin-2026", "/registration/berlin-2026",
			"/registration/berlin-2026/link", "/press", "/contact", "/privacy", "/imprint", "/nowhere");

	private static final List<String> ORGANIZERS = List.of("/agenda/desk", "/agenda/desk/new",
			"/agenda/desk/berlin-2026", "/agenda/desk/berlin-2026/release", "/agenda/desk/berlin-2026/team",
			"/agenda/desk/berlin-2026/details", "/agenda/desk/berlin-2026/sessions/new",
			"/agenda/desk/berlin-2026/persons", "/registration/desk/berlin-2026");

	private static final List<String> PRESS = List.of("/media/desk", "/media/desk/new");

	@Test
	void isAccessibleToEverybody(Product product) {
		Map<String, List<String>> findings = new TreeMap<>();
		try (Someone visitor = product.someone();
				Someone organizer = product.someone();
				Someone officer = product.someone();
				Someone inTheDark = product.inTheDark("ja", 390)) {
			organizer.signsIn("organizer-jihs");
			officer.signsIn("press-num");
			looks(visitor, PUBLIC, findings);
			looks(inTheDark, PUBLIC, findings);
			looks(organizer, ORGANIZERS, findings);
			looks(officer, PRESS, findings);
		}
		assertThat(findings).isEmpty();
	}

	@Test
	void fitsAPhoneInEveryLanguage(Product product) {
		for (String language : List.of("en", "de", "ja")) {
			try (Someone phone = product.someone(language, 390, true);
					Someone dark = product.inTheDark(language, 1440)) {
				for (String path : PUBLIC) {
					phone.opens(path);
					photographs(phone, language + "-390", path);
					assertThat(width(phone)).as(path + " in " + language).isLessThanOrEqualTo(390);
					dark.opens(path);
					photographs(dark, language + "-1440-dark", path);
				}
			}
		}
	}

	@Test
	void showsTheDesks(Product product) {
		for (String language : List.of("en", "de", "ja")) {
			try (Someone organizer = product.someone(language, 1440, true);
					Someone officer = product.someone(language, 1440, true)) {
				organizer.signsIn("organizer-jihs");
				officer.signsIn("press-num");
				ORGANIZERS.forEach((path) -> {
					assertThat(organizer.opens(path).status()).as(path).isEqualTo(200);
					photographs(organizer, language + "-1440", path);
				});
				PRESS.forEach((path) -> {
					assertThat(officer.opens(path).status()).as(path).isEqualTo(200);
					photographs(officer, language + "-1440", path);
				});
			}
		}
	}

	private static void looks(Someone person, List<String> paths, Map<String, List<String>> findings) {
		for (String path : paths) {
			person.opens(path);
			List<String> serious = person.seriousFindings();
			if (!serious.isEmpty()) {
				findings.put(path, serious);
			}
		}
	}

	private static int width(Someone person) {
		return ((Number) person.page().evaluate("document.documentElement.scrollWidth")).intValue();
	}

	private static void photographs(Someone person, String kind, String path) {
		String name = path.equals("/") ? "home" : path.substring(1).replace('/', '-');
		person.page()
			.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target/pictures", name + "-" + kind + ".png")));
	}

}
