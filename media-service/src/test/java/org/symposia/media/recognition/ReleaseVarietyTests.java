package org.symposia.media.recognition;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.recognition.Contact.Channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Releases of various formats. */
class ReleaseVarietyTests {

	private static final String BODY = "Twelve hospitals in four countries have opened a joint laboratory today."
			+ " It studies how infections spread between people who travel far.";

	@ParameterizedTest
	@ValueSource(strings = { "# A laboratory opens\n\n%s", "## A laboratory opens\n\n%s",
			"A laboratory opens\n==================\n\n%s", "**A laboratory opens**\n\n%s", "A laboratory opens\n\n%s",
			"# PRESS RELEASE\n\n## A laboratory opens\n\n### For everybody\n\n%s",
			"![Logo](logo.png)\n\n# A laboratory opens\n\n%s", "PRESS RELEASE\n\n---\n\nA laboratory opens\n\n%s",
			"For immediate release\n\n# A laboratory opens\n\n%s", "15 April 2026\n\nA laboratory opens\n\n%s",
			"<!-- draft -->\n\n# A laboratory opens\n\n%s", "# A laboratory opens\n\n> A quiet start\n\n%s",
			"Pressemitteilung Nr. 3/2026\n\n# A laboratory opens\n\n%s" })
	void findsTheHeadlineAtWhateverLevel(String shape) {
		RecognisedRelease release = ReleaseRecogniser.recognise(shape.formatted(BODY));
		assertThat(release.headline()).isEqualTo("A laboratory opens");
		assertThat(release.body()).contains(BODY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Berlin, 15. April 2026 – ; Berlin
			Berlin, den 15. April 2026 – ; Berlin
			Berlin, 15.04.2026. ; Berlin
			Berlin/Tokio, 15. April 2026: ; Berlin/Tokio
			(Berlin, 15. April 2026) ; Berlin
			Berlin (15. April 2026) – ; Berlin
			Mittwoch, 15. April 2026, Berlin – ; Berlin
			BERLIN, April 15, 2026 -- ; BERLIN
			""")
	void readsGermanAndOtherDatelines(String opening, String place) {
		RecognisedRelease release = ReleaseRecogniser.recognise("Ein Labor\n\n" + opening
				+ " Zwölf Häuser haben heute ein gemeinsames Labor eröffnet, das Infektionen erforscht.");
		assertThat(release.headline()).isEqualTo("Ein Labor");
		assertThat(release.dateline()).extracting(Dateline::place, Dateline::date)
			.containsExactly(place, LocalDate.of(2026, 4, 15));
	}

	@ParameterizedTest
	@ValueSource(strings = { "東京、2026年4月15日　", "東京、2026年4月15日 — ", "【東京、2026年4月15日】", "（東京、2026年4月15日）",
			"東京、2026年4月15日\n\n", "東京 2026年4月15日（水）\n\n", "東京、令和8年4月15日　", "【東京＝2026年4月15日】" })
	void readsJapaneseDatelines(String opening) {
		RecognisedRelease release = ReleaseRecogniser
			.recognise("# 共同研究所を開設\n\n" + opening + "見本研究機構は本日、感染症の共同研究所を開設しました。両国の研究者が、感染の広がりをともに調べます。");
		assertThat(release.headline()).isEqualTo("共同研究所を開設");
		assertThat(release.dateline()).extracting(Dateline::place, Dateline::date)
			.containsExactly("東京", LocalDate.of(2026, 4, 15));
	}

	@ParameterizedTest
	@ValueSource(strings = { "東京、2026年4月15日に開催されたシンポジウムでは、多くの研究者が意見を交わし、今後の連携について議論しました。",
			"On 15 April 2026 the partners met in Berlin and spoke about what they want to do together." })
	void takesNoSentenceForADateline(String prose) {
		assertThat(Datelines.opening(prose)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "“We learn from each other every day.”", "„Wir lernen jeden Tag voneinander.“",
			"»Wir lernen jeden Tag voneinander.«", "«Wir lernen jeden Tag voneinander.»",
			"\"We learn from each other every day.\"", "„Wir lernen jeden Tag voneinander.”" })
	void findsQuotesInWhateverMarks(String quote) {
		assertThat(QuoteParser.in(quote + " said Erika Mustermann, head of the laboratory.")).singleElement()
			.satisfies((found) -> assertThat(quote).contains(found.text()))
			.extracting(Quote::speaker)
			.isEqualTo("Erika Mustermann");
	}

	@Test
	void findsQuotesOfSeveralMarksInOneText() {
		RecognisedRelease release = ReleaseRecogniser
			.recognise("# Headline\n\n" + BODY + "\n\n“We learn from each other every day”, said"
					+ " Erika Mustermann.\n\n„Wir lernen jeden Tag voneinander“, sagte Max Mustermann.\n\n"
					+ "山田太郎所長は「両国の研究者が互いに学び合う確かな土台になります」と述べました。");
		assertThat(release.quotes()).extracting(Quote::speaker)
			.containsExactly("Erika Mustermann", "Max Mustermann", "山田太郎所長");
	}

	@Test
	void doesWithoutDatelineQuotesBoilerplatesAndContacts() {
		RecognisedRelease release = ReleaseRecogniser.recognise("# A laboratory opens\n\n" + BODY + "\n\n" + BODY);
		assertThat(release.headline()).isEqualTo("A laboratory opens");
		assertThat(release.dateline()).isNull();
		assertThat(release.quotes()).isEmpty();
		assertThat(release.boilerplates()).isEmpty();
		assertThat(release.contacts()).isEmpty();
		assertThat(release.body()).hasSize(2);
	}

	@Test
	void findsTheBoilerplatesOfThreeInstitutions() {
		RecognisedRelease release = ReleaseRecogniser.recognise("# Headline\n\n" + BODY
				+ "\n\n## About JIHS\n\nJIHS is an institute.\n\n"
				+ "### Über das NUM\n\nDas NUM ist ein Netzwerk.\n\nEs besteht seit 2020.\n\n**見本研究機構について**\n\n見本研究機構は研究機関です。\n\n"
				+ "Media contact\n\nErika Mustermann, Press Office\nerika@example.org");
		assertThat(release.boilerplates()).extracting(Boilerplate::subject).containsExactly("JIHS", "NUM", "見本研究機構");
		assertThat(release.boilerplates().get(1).paragraphs()).hasSize(2);
		assertThat(release.body()).containsExactly(BODY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '§',
			textBlock = """
					Media contact/Kenji Kohno, Director of Public Relations, k@jihs.example;Kenji Kohno;Director of Public Relations
					Media contact/Kenji Kohno, Director of Public Relations: k@jihs.example;Kenji Kohno;Director of Public Relations
					Media contact/Kenji Kohno, Director of Public Relations|k@jihs.example;Kenji Kohno;Director of Public Relations
					Media contact/Erika Mustermann, Press Office|k@jihs.example;Erika Mustermann;Press Office
					Media contact: Erika Mustermann, k@jihs.example;Erika Mustermann;
					**Media contact:** Erika Mustermann, k@jihs.example;Erika Mustermann;
					Pressekontakt: Erika Mustermann, Leiterin Kommunikation, k@jihs.example;Erika Mustermann;Leiterin Kommunikation
					お問い合わせ先：山田 花子、広報課、k@jihs.example;山田 花子;広報課
					お問い合わせ先/山田 花子、広報課|k@jihs.example;山田 花子;広報課
					""")
	void findsNameAndFunctionOnOneLine(String section, String name, String function) {
		RecognisedRelease release = ReleaseRecogniser
			.recognise("# Headline\n\n" + BODY + "\n\n" + section.replace("/", "\n\n").replace("|", "\n"));
		assertThat(release.contacts()).singleElement()
			.isEqualTo(new Contact(null, name, function, List.of(new Channel(null, "k@jihs.example"))));
	}

	@Test
	void takesAnOrganisationByWhatStandsBeforeTheFirstComma() {
		RecognisedRelease release = ReleaseRecogniser.recognise("# Headline\n\n" + BODY
				+ "\n\nMedia contact\n\nPress Office, NUM\nErika Mustermann\nerika@num.example");
		assertThat(release.contacts()).extracting(Contact::organisation, Contact::name)
			.containsExactly(tuple("Press Office, NUM", "Erika Mustermann"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Contact: nobody knows yet", "Our contact: the press", "Kontakt ist alles: a@b.example" })
	void takesNoSentenceForContacts(String line) {
		assertThat(ReleaseRecogniser.recognise("# Headline\n\n" + BODY + "\n\n" + line).contacts()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Tokyo — April 24, 2026 — ; Tokyo
			BERLIN – April 24, 2026 – ; BERLIN
			Berlin - 24. April 2026 - ; Berlin
			Baden-Baden, 24. April 2026 – ; Baden-Baden
			""")
	void readsDatelinesWithDashesBetween(String opening, String place) {
		assertThat(ReleaseRecogniser.recognise("A laboratory opens\n\n" + opening + " " + BODY).dateline())
			.extracting(Dateline::place, Dateline::date)
			.containsExactly(place, LocalDate.of(2026, 4, 24));
	}

	@Test
	void takesNoFurtherWordsForThePlaceAfterADay() {
		assertThat(Datelines.opening("24 April 2026 — The laboratory – the largest so far – " + BODY)).isNotNull()
			.extracting(Dateline::place)
			.isNull();
	}

	/** As macOS types letters with accents. */
	@Test
	void readsLettersTypedApartFromTheirAccents() {
		String typed = Normalizer.normalize(
				"Über Länder hinweg\n\nKöln, 5. März 2026 – " + BODY + "\n\nÜber das NUM\n\nDas NUM ist ein Netzwerk.",
				Normalizer.Form.NFD);
		RecognisedRelease release = ReleaseRecogniser.recognise(typed);
		assertThat(release.dateline()).extracting(Dateline::place, Dateline::date)
			.containsExactly("Köln", LocalDate.of(2026, 3, 5));
		assertThat(release.headline()).isEqualTo("Über Länder hinweg");
		assertThat(release.boilerplates()).extracting(Boilerplate::subject).containsExactly("NUM");
	}

	@Test
	void readsIndentedParagraphsLikeOthers() {
		RecognisedRelease release = ReleaseRecogniser.recognise("    A laboratory opens\n\n    Berlin, 24 April 2026 – "
				+ BODY + "\n\n    About NUM\n\n    NUM is a network.");
		assertThat(release.headline()).isEqualTo("A laboratory opens");
		assertThat(release.dateline()).extracting(Dateline::place).isEqualTo("Berlin");
		assertThat(release.boilerplates()).extracting(Boilerplate::subject).containsExactly("NUM");
	}

	@Test
	void findsContactsWithAndWithoutTelephone() {
		RecognisedRelease release = ReleaseRecogniser
			.recognise("# Headline\n\n" + BODY + "\n\nContact\n\nErika Mustermann\nPress Office\n"
					+ "Phone: +49 30 555 0123\nerika@example.org\n\nMax Mustermann\nmax@example.org");
		assertThat(release.contacts()).extracting(Contact::name, Contact::channels)
			.containsExactly(
					tuple("Erika Mustermann",
							List.of(new Channel(null, "+49 30 555 0123"), new Channel(null, "erika@example.org"))),
					tuple("Max Mustermann", List.of(new Channel(null, "max@example.org"))));
	}

	@Test
	void keepsATextOfOneParagraphAndNoHeadline() {
		RecognisedRelease release = ReleaseRecogniser.recognise("Berlin, 15 April 2026 — " + BODY);
		assertThat(release.headline()).isNull();
		assertThat(release.body()).hasSize(1);
	}

}
