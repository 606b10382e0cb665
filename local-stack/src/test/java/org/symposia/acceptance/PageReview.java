package org.symposia.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reviews pages as a phone and a desktop show them: axe finds nothing of any impact on
 * the pages of visitors and attendees and nothing serious on those of teams, and no page
 * is wider than the screen. Findings fail the test at its end. Screenshots of pages with
 * findings, with {@code test --all} of every page, lie in {@code target/pictures}.
 */
final class PageReview implements AfterEachCallback {

	private static final int PHONE = 390;

	private static final int DESKTOP = 1440;

	private static final boolean EVERY_PICTURE = Boolean.getBoolean("symposia.every-picture");

	private final Map<String, List<String>> findings = new TreeMap<>();

	private final Function<BrowserUser, List<String>> axe;

	private PageReview(Function<BrowserUser, List<String>> axe) {
		this.axe = axe;
	}

	static PageReview ofPublicPages() {
		return new PageReview(BrowserUser::findings);
	}

	static PageReview ofTeamPages() {
		return new PageReview(BrowserUser::seriousFindings);
	}

	/** Opens a page that answers 200, and reviews it on both screens. */
	void page(BrowserUser user, String path, String picture) {
		page(user, path, 200, picture);
	}

	/** Opens a page that answers with a status, and reviews it on both screens. */
	void page(BrowserUser user, String path, int status, String picture) {
		user.page().setViewportSize(PHONE, 900);
		assertThat(user.opens(path).status()).as(path).isEqualTo(status);
		current(user, picture);
	}

	/** PageReview on both screens at the page that stands before somebody. */
	void current(BrowserUser user, String picture) {
		on(PHONE, user, picture);
		on(DESKTOP, user, picture);
	}

	/** Sends each form of a page empty, and reviews the answer with its errors. */
	void formErrors(BrowserUser user, String path, String picture) {
		user.opens(path);
		int forms = user.forms();
		assertThat(forms).as("forms of " + path).isPositive();
		for (int form = 0; form < forms; form++) {
			user.opens(path);
			user.sendsEmpty(form);
			assertThat(user.page().locator(".error-summary a").count()).as("errors of " + path).isPositive();
			current(user, picture + "-errors" + ((form > 0) ? form : ""));
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		assertThat(this.findings).isEmpty();
	}

	private void on(int width, BrowserUser user, String picture) {
		Page page = user.page();
		page.setViewportSize(width, 900);
		List<String> wrong = new ArrayList<>(this.axe.apply(user));
		int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
		if (wide > width) {
			wrong.add("is %d pixels wide".formatted(wide));
		}
		if (!wrong.isEmpty()) {
			this.findings.put(picture + "-" + width, wrong);
		}
		if (EVERY_PICTURE || !wrong.isEmpty()) {
			photograph(page, picture + "-" + width);
		}
	}

	private static void photograph(Page page, String picture) {
		page.screenshot(
				new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", picture + ".png")));
	}

}
