package org.symposia.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AcceptanceTest
class AttendeeTests {

	private final String mailbox = Registrations.mailbox("taro");

	@Test
	void registersConfirmsCorrectsAndCancelsWithoutAnAccount(Product product) throws IOException {
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/joint-workshop");
			fillsTheForm(attendee);
			attendee.submits();
			assertThat(attendee.reads()).contains(this.mailbox);
			String thanks = attendee.page().url();
			confirms(product, attendee);
			attendee.opens(thanks);
			assertThat(attendee.reads()).contains("until your e-mail address was confirmed");
			Mails.Mail ticket = product.mails().to(this.mailbox, 2).getFirst();
			assertThat(text(ticket.file(".pdf"))).contains("Taro Yamada", "山田 太郎", "JIHS–NUM Joint Workshop");
			assertThat(new String(ticket.file(".ics"), StandardCharsets.UTF_8)).contains("METHOD:REQUEST",
					"DTSTART;VALUE=DATE:20261117", "RRULE:FREQ=DAILY;COUNT=2");
			attendee.opens(ticket.link("/registration/manage/"));
			corrects(attendee);
			cancels(attendee);
		}
	}

	@Test
	void isToldAtTheFieldWhatIsWrongAndKeepsWhatWasTyped(Product product) {
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/joint-workshop");
			attendee.fills("person.givenName", "Erika");
			attendee.fills("person.email", "nonsense");
			attendee.submits();
			assertThat(attendee.page().locator("[id='e-person.email']").innerText()).contains("name@example.org");
			assertThat(attendee.page().locator("[id='e-person.affiliation']").isVisible()).isTrue();
			assertThat(attendee.page().locator("[id='f-person.givenName']").inputValue()).isEqualTo("Erika");
			assertThat(attendee.page().locator(".error-summary a").count()).isEqualTo(3);
		}
	}

	@Test
	void keepsWhatWasTypedWhenTheLanguageIsSwitched(Product product) {
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/joint-workshop");
			attendee.fills("person.givenName", "Erika");
			attendee.page().waitForNavigation(() -> attendee.page().locator("header a[hreflang='ja']").click());
			assertThat(attendee.page().locator("html").getAttribute("lang")).isEqualTo("ja");
			assertThat(attendee.page().locator("[id='f-person.givenName']").inputValue()).isEqualTo("Erika");
			assertThat(attendee.page().locator(".error-summary").count()).isZero();
		}
	}

	@Test
	void seesTheBadgeWhileTyping(Product product) {
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/joint-workshop");
			attendee.fills("person.title", "Dr.");
			attendee.fills("person.familyName", "Suharto");
			attendee.fills("person.affiliation", "NUM");
			assertThat(attendee.page().locator(".badge").innerText()).contains("Dr. Suharto", "NUM");
		}
	}

	@Test
	void isAnsweredAlikeWhetherRegisteredOrNotWhenAskingForTheLink(Product product) {
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/joint-workshop/link");
			attendee.fills("email", "nobody-" + this.mailbox);
			attendee.submits();
			String unknown = attendee.reads();
			product.anonymousApi()
				.post("/api/registration/events/joint-workshop/registrations", Events.attendee(this.mailbox));
			attendee.opens("/registration/joint-workshop/link");
			attendee.fills("email", this.mailbox);
			attendee.submits();
			assertThat(attendee.reads()).isEqualTo(unknown);
		}
	}

	private void fillsTheForm(BrowserUser attendee) {
		attendee.fills("person.givenName", "Taro");
		attendee.fills("person.familyName", "Yamada");
		attendee.page().locator(".fold summary").click();
		attendee.fills("person.native.familyName", "山田");
		attendee.fills("person.native.givenName", "太郎");
		attendee.fills("person.native.familyReading", "やまだ");
		attendee.fills("person.native.givenReading", "たろう");
		attendee.fills("person.email", this.mailbox);
		attendee.fills("person.affiliation", "JIHS");
		attendee.choosesTheFirst("category");
		attendee.chooses("language", "en");
	}

	private void confirms(Product product, BrowserUser attendee) {
		String link = product.mails().to(this.mailbox, 1).getFirst().link("/registration/confirm/");
		attendee.opens(link);
		assertThat(state(product)).as("after a mere GET").isEqualTo("awaiting-confirmation");
		attendee.submits();
		assertThat(attendee.reads()).contains("Your place is confirmed");
		assertThat(state(product)).isEqualTo("confirmed");
		attendee.opens(link);
		assertThat(attendee.reads()).contains("This is done already");
	}

	private String state(Product product) {
		return Registrations.of(product, "joint-workshop")
			.stream()
			.filter((registration) -> registration.path("person").path("email").asString().equals(this.mailbox))
			.map((registration) -> registration.path("state").asString())
			.findFirst()
			.orElseThrow();
	}

	private void corrects(BrowserUser attendee) {
		String manage = attendee.page().url();
		attendee.opens(manage + "/correct");
		attendee.fills("person.affiliation", "National Center");
		attendee.submits();
		attendee.opens(manage);
		assertThat(attendee.reads()).contains("National Center", "山田 太郎");
	}

	private void cancels(BrowserUser attendee) {
		String manage = attendee.page().url();
		attendee.opens(manage + "/cancel");
		attendee.submits();
		attendee.opens(manage);
		assertThat(attendee.reads()).containsIgnoringCase("cancelled");
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
