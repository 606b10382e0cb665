package org.symposia.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at each page as a phone and a desktop show it, by day and in the dark, in three
 * languages; axe finds nothing serious on any, and none is wider than a phone. The
 * pictures lie in {@code target/pictures}.
 */
@ExtendWith(UsesTheProduct.class)
class EveryPageTests {

	private static final List<String> PUBLIC = List.of("/", "/agenda/berlin-2026",
			"/agenda/berlin-2026/sessions/opening", "/registration/berlin-2026", "/registration/berlin-2026/link",
			"/press", "/contact", "/privacy", "/imprint", "/api/docs", "/nowhere");

	private static final List<String> ORGANIZERS = List.of("/agenda/desk", "/agenda/desk/new",
			"/agenda/desk/berlin-2026", "/agenda/desk/berlin-2026/release", "/agenda/desk/berlin-2026/team",
			"/agenda/desk/berlin-2026/details", "/agenda/desk/berlin-2026/sessions/new",
			"/agenda/desk/berlin-2026/sessions/opening", "/agenda/desk/berlin-2026/rooms",
			"/agenda/desk/berlin-2026/tracks", "/agenda/desk/berlin-2026/persons",
			"/agenda/desk/berlin-2026/persons/new", "/registration/desk/berlin-2026",
			"/registration/desk/berlin-2026/settings");

	private static final List<String> PRESS = List.of("/media/desk", "/media/desk/new");

	private final Map<String, List<String>> findings = new TreeMap<>();

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightForEverybody(String language, Product product) {
		List<String> pages = new ArrayList<>(PUBLIC);
		pages.add("/press/" + Releases.published(product, "Symposium held in " + language).path("slug").asString());
		boolean byNight = language.equals("ja");
		try (Someone phone = byNight ? product.inTheDark(language, 390) : product.someone(language, 390, true);
				Someone desktop = byNight ? product.someone(language, 1440, true) : product.inTheDark(language, 1440)) {
			pages.forEach((path) -> looks(phone, path, picture(path, language + "-390")));
			pages.forEach((path) -> sees(desktop, path, picture(path, language + "-1440")));
		}
		assertThat(this.findings).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightAtTheDesks(String language, Product product) {
		String release = "/media/desk/releases/"
				+ Releases.published(product, "Desk in " + language).path("id").asString();
		String attendee = "/registration/desk/berlin-2026/attendees/"
				+ register(product, mailbox()).json().path("id").asString();
		try (Someone organizer = product.inTheDark(language, 390);
				Someone officer = product.someone(language, 1440, true)) {
			organizer.signsIn("organizer-jihs");
			officer.signsIn("press-num");
			ORGANIZERS.forEach((path) -> onBoth(organizer, path, picture(path, language)));
			PRESS.forEach((path) -> onBoth(officer, path, picture(path, language)));
			onBoth(officer, release, "media-desk-release-" + language);
			onBoth(organizer, attendee, "registration-desk-attendee-" + language);
			onBoth(organizer, attendee + "/cancel", "registration-desk-attendee-cancel-" + language);
			onBoth(organizer, attendee + "/link", "registration-desk-attendee-link-" + language);
		}
		assertThat(this.findings).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightForAnAttendee(String language, Product product) {
		String mailbox = mailbox();
		String manage = register(product, mailbox).json()
			.path("manageUrl")
			.asString()
			.substring(product.address().length());
		String confirm = product.mails().to(mailbox, 1).getFirst().link("/registration/confirm/");
		try (Someone attendee = product.someone(language, 390, true)) {
			looks(attendee, confirm, "registration-confirm-" + language + "-390");
			looks(attendee, manage, "registration-manage-" + language + "-390");
			looks(attendee, manage + "/correct", "registration-correct-" + language + "-390");
			looks(attendee, manage + "/cancel", "registration-cancel-" + language + "-390");
			attendee.opens("/registration/berlin-2026");
			attendee.submits();
			judges(attendee, "registration-errors-" + language + "-390");
		}
		assertThat(this.findings).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightWhenSigningIn(String language, Product product) {
		try (Someone phone = product.inTheDark(language, 390)) {
			phone.opens("/login?return=/");
			judges(phone, "login-" + language + "-390-dark");
			phone.page().locator("#username").fill("attendee");
			phone.page().waitForNavigation(phone.page().locator("#kc-login")::click);
			judges(phone, "login-password-" + language + "-390-dark");
			phone.opens("/login?return=/");
			phone.page().waitForNavigation(phone.page().locator("a[href*='registration']").first()::click);
			judges(phone, "login-account-" + language + "-390-dark");
		}
		assertThat(this.findings).isEmpty();
	}

	@Test
	void readsWithoutScripts(Product product) {
		String release = "/press/" + Releases.published(product, "Read without scripts").path("slug").asString();
		try (Someone reader = product.someone("en", 390, false)) {
			for (String path : Stream.concat(PUBLIC.stream(), Stream.of(release)).toList()) {
				reader.opens(path);
				assertThat(reader.page().locator("h1").innerText()).as(path).isNotBlank();
				assertThat(reader.reads()).as(path).hasSizeGreaterThan(40);
			}
		}
	}

	private static String mailbox() {
		return "looking-" + UUID.randomUUID().toString().substring(0, 8) + "@attendee.example";
	}

	private static Program.Answer register(Product product, String mailbox) {
		return product.program(null)
			.post("/api/registration/events/berlin-2026/registrations", Events.attendee(mailbox));
	}

	private void onBoth(Someone person, String path, String picture) {
		person.page().setViewportSize(390, 900);
		looks(person, path, picture + "-390");
		person.page().setViewportSize(1440, 900);
		photographs(person, picture + "-1440");
	}

	private void looks(Someone person, String path, String picture) {
		sees(person, path, picture);
		finds(person.seriousFindings(), picture);
	}

	private void sees(Someone person, String path, String picture) {
		int status = person.opens(path).status();
		assertThat(status).as(path).isEqualTo(path.equals("/nowhere") ? 404 : 200);
		photographs(person, picture);
	}

	private void judges(Someone person, String picture) {
		photographs(person, picture);
		finds(person.seriousFindings(), picture);
	}

	private void photographs(Someone person, String picture) {
		Page page = person.page();
		int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
		if (width > page.viewportSize().width) {
			finds(List.of("is %d pixels wide".formatted(width)), picture);
		}
		page.screenshot(
				new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", picture + ".png")));
	}

	private void finds(List<String> wrong, String picture) {
		if (!wrong.isEmpty()) {
			this.findings.merge(picture, wrong, (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
		}
	}

	private static String picture(String path, String kind) {
		return (path.equals("/") ? "home" : path.substring(1).replace('/', '-')) + "-" + kind;
	}

}
