package org.symposia.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A look at pages as a phone and a desktop show them: axe finds nothing serious on any,
 * and none is wider than the screen. The pictures lie in {@code target/pictures}.
 */
final class Looks {

	private static final int PHONE = 390;

	private static final int DESKTOP = 1440;

	private final Map<String, List<String>> findings = new TreeMap<>();

	/** Opens a page that answers 200, and looks at it on both screens. */
	void at(Someone person, String path, String picture) {
		at(person, path, 200, picture);
	}

	/** Opens a page that answers so, and looks at it on both screens. */
	void at(Someone person, String path, int status, String picture) {
		person.page().setViewportSize(PHONE, 900);
		assertThat(person.opens(path).status()).as(path).isEqualTo(status);
		atThis(person, picture);
	}

	/** Looks on both screens at the page that stands before somebody. */
	void atThis(Someone person, String picture) {
		on(PHONE, person, picture);
		on(DESKTOP, person, picture);
	}

	/** Sends each form of a page empty, and looks at what is said to be wrong. */
	void atErrors(Someone person, String path, String picture) {
		person.opens(path);
		int forms = person.forms();
		assertThat(forms).as("forms of " + path).isPositive();
		for (int form = 0; form < forms; form++) {
			person.opens(path);
			person.sendsEmpty(form);
			assertThat(person.page().locator(".error-summary a").count()).as("errors of " + path).isPositive();
			atThis(person, picture + "-errors" + ((form > 0) ? form : ""));
		}
	}

	void foundNothingWrong() {
		assertThat(this.findings).isEmpty();
	}

	private void on(int width, Someone person, String picture) {
		Page page = person.page();
		page.setViewportSize(width, 900);
		List<String> wrong = new ArrayList<>(person.seriousFindings());
		int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
		if (wide > width) {
			wrong.add("is %d pixels wide".formatted(wide));
		}
		if (!wrong.isEmpty()) {
			this.findings.put(picture + "-" + width, wrong);
		}
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/pictures", picture + "-" + width + ".png")));
	}

}
