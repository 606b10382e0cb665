package org.symposia.registration.message;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.mail.MailContent;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What every e-mail to an attendee says, in the attendee's language. */
@SymposiaTest
class MailWordsTests {

	@Autowired
	private MailComposer composer;

	@Autowired
	private RegistrationClient client;

	@Autowired
	private EventDirectory events;

	@Autowired
	private Registrations registrations;

	@ParameterizedTest
	@EnumSource
	void namesTimeVenueRegistrationAndContact(MailKind kind) {
		assertThat(summary(kind, "en")).contains("Wednesday, 15 April 2099, 09:00–18:00 (CEST)", "Auditorium, Berlin",
				"taking part as Participant.", "Your questions are answered by Congress office, office@example.org.");
		assertThat(summary(kind, "de")).contains("Mittwoch, 15. April 2099, 09:00–18:00 Uhr (MESZ)",
				"Auditorium, Berlin", "Kategorie „Teilnahme“",
				"Ihre Fragen beantwortet: Congress office, office@example.org.");
		assertThat(summary(kind, "ja")).contains("2099年4月15日（水） 9:00～18:00（CEST）", "Auditorium、Berlin", "参加区分「一般参加」",
				"お問い合わせ：Congress office, office@example.org");
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoPlaceholderAndNoLetterUnwritten(MailKind kind) {
		for (String language : new String[] { "en", "de", "ja" }) {
			MailContent mail = mail(kind, language);
			assertThat(mail.subject()).doesNotContain("{", "??").isNotBlank();
			assertThat(mail.paragraphs()).hasSizeGreaterThan(1).allSatisfy(MailWordsTests::isWritten);
			assertThat(mail.closing()).allSatisfy(MailWordsTests::isWritten);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | you were next on the waiting list
			de | die nächste Person auf der Warteliste
			ja | キャンセル待ち
			""")
	void tellsThoseWhoWaitedWhyTheyHaveAPlace(String language, String words) {
		assertThat(String.join("\n", mail(MailKind.PROMOTED, language).paragraphs())).contains(words);
	}

	private static void isWritten(String paragraph) {
		assertThat(paragraph).doesNotContain("{", "??", "registration.mail").isNotBlank();
	}

	private String summary(MailKind kind, String language) {
		return mail(kind, language).closing().getLast();
	}

	private MailContent mail(MailKind kind, String language) {
		Map<String, Object> attendee = Sample.attendee(Sample.mailbox());
		attendee.put("language", language);
		String event = this.client.event(5, false);
		return this.composer.compose(kind, this.events.require(event),
				this.registrations.require(this.client.created(event, attendee).id()), null);
	}

}
