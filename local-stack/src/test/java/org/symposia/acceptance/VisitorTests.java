package org.symposia.acceptance;

import java.time.Duration;
import java.util.Locale;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AcceptanceTest
class VisitorTests {

	@Test
	void readsTheSampleEventWithoutScripts(Product product) {
		try (BrowserUser visitor = product.newUser("en", 390, false)) {
			visitor.opens("/agenda/berlin-2026");
			assertThat(visitor.reads()).contains("JIHS–NUM Bilateral Symposium", "Berlin", "15 April 2026",
					"Berlin (CEST, UTC+2)", "JIHS", "NUM", "MoU", "SFTS", "Antimicrobial resistance", "examples only");
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, Programme, This event is over", "de, Programm, Diese Veranstaltung ist beendet",
			"ja, プログラム, このイベントは終了しました" })
	void readsTheAgendaInTheOwnLanguage(String language, String agenda, String over, Product product) {
		try (BrowserUser visitor = product.newUser(language, 1440, true)) {
			visitor.opens("/agenda/berlin-2026");
			assertThat(visitor.page().locator("html").getAttribute("lang")).startsWith(language);
			assertThat(visitor.reads()).contains(agenda, over);
			assertThat(visitor.page().locator("a.button[href^='/registration/']").count()).isZero();
		}
	}

	@Test
	void opensTheSessionFromTheAgendaAndTheAgendaFromTheFrontPage(Product product) {
		try (BrowserUser visitor = product.newUser()) {
			visitor.opens("/");
			visitor.page().locator("input[name=query]").fill("bilateral berlin");
			visitor.presses("Search");
			visitor.page().locator(".rows").getByText("JIHS–NUM Bilateral Symposium").first().click();
			visitor.page()
				.locator(".entry__title a:visible")
				.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Governance"))
				.first()
				.click();
			assertThat(visitor.page().url()).contains("/agenda/berlin-2026/sessions/");
			assertThat(visitor.page().locator("h1").innerText()).containsIgnoringCase("governance");
		}
	}

	/**
	 * A page may change between the two requests, as other tests have effects later on.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/agenda/berlin-2026", "/press", "/contact" })
	void isToldWhatHasNotChanged(String path, Product product) {
		try (BrowserUser visitor = product.newUser()) {
			APIRequestContext browser = visitor.page().request();
			await().pollInSameThread().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
				APIResponse page = browser.get(product.address() + path);
				assertThat(page.headers()).containsEntry("cache-control", "public, max-age=60").containsKey("etag");
				assertThat(page.headers().get("vary").toLowerCase(Locale.ROOT)).contains("accept-language", "cookie");
				APIResponse again = browser.get(product.address() + path,
						RequestOptions.create().setHeader("If-None-Match", page.headers().get("etag")));
				assertThat(again.status()).isEqualTo(304);
			});
		}
	}

	@Test
	void takesTheScheduleIntoACalendar(Product product) {
		try (BrowserUser visitor = product.newUser()) {
			APIResponse calendar = visitor.page().request().get(product.address() + "/agenda/berlin-2026/schedule.ics");
			assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
			assertThat(calendar.text()).contains("BEGIN:VCALENDAR", "TZID:Europe/Berlin", "BEGIN:VEVENT", "DTSTART");
		}
	}

}
