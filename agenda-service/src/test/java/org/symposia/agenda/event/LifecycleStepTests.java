package org.symposia.agenda.event;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.HtmlForm;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

/**
 * Cancelling an event and calling it on again are asked for before attendees are told.
 */
@SymposiaTest
class LifecycleStepTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient otherOrganizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aPublicEvent();
	}

	@ParameterizedTest
	@CsvSource({ "en, everybody on the waiting list will be told", "de, alle auf der Warteliste erhalten eine E-Mail",
			"ja, キャンセル待ちの方全員に" })
	void sayWhoWillBeTold(String language, String words) {
		assertThat(page("/cancellation", language)).contains(words,
				"hx-get=\"/registration/" + this.event + "/recipients\"");
		cancel();
		assertThat(page("/reinstatement", language)).contains(words,
				"hx-get=\"/registration/" + this.event + "/recipients\"");
	}

	@Test
	void areNoButtonsOfTheDetails() {
		assertThat(page("/details", "en")).contains("/cancellation\">Cancel the event</a>")
			.doesNotContain("value=\"cancelled\"", "/reinstatement");
		cancel();
		assertThat(page("/details", "en")).contains("/reinstatement\">The event takes place after all</a>")
			.doesNotContain("value=\"announced\"", "/cancellation");
	}

	@Test
	void changeTheStateOnceConfirmed() {
		Map<String, String> cancellation = HtmlForm.on(page("/cancellation", "en"));
		cancellation.put("lifecycle", "cancelled");
		expect(302, this.organizer.submit(desk("/lifecycle"), cancellation));
		assertThat(state()).contains("\"lifecycle\":\"cancelled\"");
		Map<String, String> reinstatement = HtmlForm.on(page("/reinstatement", "en"));
		reinstatement.put("lifecycle", "announced");
		expect(302, this.organizer.submit(desk("/lifecycle"), reinstatement));
		assertThat(state()).contains("\"lifecycle\":\"announced\"");
	}

	@Test
	void areLeftOutWhereThereIsNothingToChange() {
		expect(302, this.organizer.page(desk("/reinstatement")));
		cancel();
		expect(302, this.organizer.page(desk("/cancellation")));
		String draft = this.organizer.aDraft();
		expect(302, this.organizer.page("/agenda/desk/" + draft + "/cancellation"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cancellation", "/reinstatement" })
	void areForOrganizersOfTheEventOnly(String step) {
		expect(403, this.otherOrganizer.page(desk(step)));
	}

	private void cancel() {
		expect(200, this.organizer.put("/api/agenda/events/" + this.event + "/lifecycle",
				Map.of("lifecycle", "cancelled")));
	}

	private String state() {
		return expect(200, this.organizer.get("/api/agenda/events/" + this.event));
	}

	private String page(String rest, String language) {
		return expect(200, this.organizer.page(desk(rest), language));
	}

	private String desk(String rest) {
		return "/agenda/desk/" + this.event + rest;
	}

}
