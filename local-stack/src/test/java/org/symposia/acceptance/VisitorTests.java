package org.symposia.acceptance;

import java.util.Locale;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(UsesTheProduct.class)
class VisitorTests {

	@Test
	void readsTheSampleEventWithoutScripts(Product product) {
		try (Someone visitor = product.someone("en", 390, false)) {
			visitor.opens("/agenda/berlin-2026");
			assertThat(visitor.reads()).contains("JIHS–NUM Bilateral Symposium", "Berlin", "15 April 2026",
					"Europe/Berlin", "JIHS", "NUM", "MoU", "SFTS", "Antimicrobial resistance", "examples only");
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, Agenda, Register", "de, Programm, Anmelden", "ja, プログラム, 参加登録" })
	void readsTheAgendaInTheOwnLanguage(String language, String agenda, String register, Product product) {
		try (Someone visitor = product.someone(language, 1440, true)) {
			visitor.opens("/agenda/berlin-2026");
			assertThat(visitor.page().locator("html").getAttribute("lang")).startsWith(language);
			assertThat(visitor.reads()).contains(agenda, register);
		}
	}

	@Test
	void opensTheSessionFromTheAgendaAndTheAgendaFromTheFrontPage(Product product) {
		try (Someone visitor = product.someone()) {
			visitor.opens("/");
			visitor.page().getByText("JIHS–NUM Bilateral Symposium").first().click();
			visitor.page()
				.locator(".entry__title a:visible")
				.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Governance"))
				.first()
				.click();
			assertThat(visitor.page().url()).contains("/agenda/berlin-2026/sessions/");
			assertThat(visitor.page().locator("h1").innerText()).containsIgnoringCase("governance");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/agenda/berlin-2026", "/press", "/contact" })
	void isToldWhatHasNotChanged(String path, Product product) {
		try (Someone visitor = product.someone()) {
			APIRequestContext browser = visitor.page().request();
			APIResponse page = browser.get(product.address() + path);
			assertThat(page.headers()).containsEntry("cache-control", "public, max-age=60").containsKey("etag");
			assertThat(page.headers().get("vary").toLowerCase(Locale.ROOT)).contains("accept-language", "cookie");
			APIResponse again = browser.get(product.address() + path,
					RequestOptions.create().setHeader("If-None-Match", page.headers().get("etag")));
			assertThat(again.status()).isEqualTo(304);
		}
	}

	@Test
	void takesTheScheduleIntoACalendar(Product product) {
		try (Someone visitor = product.someone()) {
			APIResponse calendar = visitor.page().request().get(product.address() + "/agenda/berlin-2026/schedule.ics");
			assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
			assertThat(calendar.text()).contains("BEGIN:VCALENDAR", "TZID:Europe/Berlin", "BEGIN:VEVENT", "DTSTART");
		}
	}

}
