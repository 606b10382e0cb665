package org.symposia.registration;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;
import org.symposia.starter.text.Normalization;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows texts that attendees and organizers may write, with signs that formats and
 * replacements treat as their own, to everything that shows them.
 */
@SymposiaTest
class HostileTextTests {

	@Autowired
	private RegistrationClient client;

	static Stream<String> texts() {
		return Stream.of("$\u0301", "O$\u0302\u0303 1", "\\\u0300", "$1 ${name} \\1", "{0}\u0308 {1", "''\u0301 '{0}'",
				"%\u0302s 100% %n %1$s", "e" + "\u0301\u0317".repeat(40), "Erika \"Eri\"; Muster, Mann:",
				"\\n\\, ^n ^^ ^'", "<b>&amp;</b> #{x} @template", "=?utf-8?Q?x?= = 7");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void reachesPagesTicketMailCalendarAndExport(String text) throws Exception {
		String mailbox = Sample.mailbox();
		String event = Sample.event();
		String title = "Symposium " + text;
		AgendaStub.titled(event, title);
		this.client.offer(event, offer()).expectStatus().isOk();
		assertThat(RegistrationClient.status(this.client.submit("/registration/" + event, redrawn(mailbox, text))))
			.isEqualTo(200);
		CreatedRegistration made = this.client.created(event, Sample.attendee(person(mailbox, text)));
		assertThat(statusOf(made.page())).isEqualTo(200);
		this.client.submit(SentMails.linkIn(SentMails.await(mailbox, 1)), Map.of());
		MimeMessage mail = SentMails.await(mailbox, 2);
		String manage = SentMails.linkIn(mail);
		assertThat(numberOfPages(download(manage + "/ticket.pdf"))).isOne();
		assertThat(withoutIsolates(mail.getSubject())).isEqualTo("Your place is confirmed: " + title);
		assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo(title);
		assertThat(withoutIsolates(MailTrap.textOf(mail))).contains("Dear " + nameOf(text) + ",",
				"Your place at " + title + " is confirmed", "Your questions are answered by " + title);
		assertThat(MailTrap.htmlOf(mail)).doesNotContain("<b>&amp;</b>").contains("Symposium");
		assertCalendar(SentMails.calendarIn(mail), title, text);
		assertCalendar(new String(download(manage + "/invitation.ics"), StandardCharsets.UTF_8), title, text);
		assertThat(this.client.teamPage("/registration/desk/" + event + "/attendees.csv"))
			.contains("X" + inCsv(composed(text)));
		assertThat(RegistrationClient
			.status(this.client.getAs(TestTokens.organizer("jihs"), "/registration/desk/" + event + "/attendees.xlsx")))
			.isEqualTo(200);
		AgendaStub.titled(event, "Changed " + text);
		this.client.announceChange(event);
		assertThat(withoutIsolates(SentMails.await(mailbox, 3).getSubject())).isEqualTo("Changed: Changed " + text);
	}

	private static String offer() {
		return "{\"places\": 5, \"confirmByMail\": true}";
	}

	private static Map<String, Object> person(String mailbox, String text) {
		Map<String, Object> person = Sample.person(mailbox);
		person.put("givenName", "X" + text);
		person.put("familyName", "Y" + text);
		person.put("affiliation", "Z" + text);
		person.put("native", Map.of("familyName", "山" + text, "givenName", "太" + text));
		return person;
	}

	private static Map<String, String> redrawn(String mailbox, String text) {
		Map<String, String> form = Sample.form(mailbox);
		form.put("person.givenName", "X" + text);
		form.put("redraw", "en");
		return form;
	}

	private int statusOf(String path) {
		return RegistrationClient.status(this.client.get(path));
	}

	private byte[] download(String path) {
		return this.client.anonymous()
			.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody();
	}

	private static int numberOfPages(byte[] pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
	}

	/** Parameters of a calendar cannot hold quotation marks (RFC 5545, 3.2). */
	private static void assertCalendar(String file, String title, String text) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(file));
		VEvent entry = (VEvent) calendar.getComponent("VEVENT").orElseThrow();
		assertThat(entry.getSummary().getValue()).isEqualTo(title);
		assertThat(parameter(file, "ATTENDEE")).isEqualTo(nameOf(text).replace('"', '\''));
		assertThat(parameter(file, "ORGANIZER")).isEqualTo(title.replace('"', '\''));
	}

	/** The name of a person in a calendar, by RFC 5545, 3.2 and RFC 6868. */
	private static String parameter(String file, String property) {
		Matcher name = Pattern.compile("(?m)^" + property + "\\b[^\r\n]*?;CN=(?:\"([^\"]*)\"|([^\";:,\r\n]*))[;:]")
			.matcher(file.replace("\r\n ", ""));
		assertThat(name.find()).isTrue();
		String value = (name.group(1) != null) ? name.group(1) : name.group(2);
		return Pattern.compile("\\^([n^'])")
			.matcher(value)
			.replaceAll((escaped) -> Matcher
				.quoteReplacement(Map.of("n", "\n", "^", "^", "'", "\"").get(escaped.group(1))));
	}

	private static String nameOf(String text) {
		return "X" + composed(text) + " Y" + composed(text);
	}

	/** Names are stored with accents at their letters. */
	private static String composed(String text) {
		return Normalization.nfc(text);
	}

	private static String inCsv(String text) {
		return text.replace("\"", "\"\"");
	}

	private static String withoutIsolates(String text) {
		return text.replaceAll("[\u2066-\u2069]", "");
	}

}
