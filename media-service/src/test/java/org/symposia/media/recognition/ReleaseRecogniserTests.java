package org.symposia.media.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.recognition.Contact.Channel;
import org.symposia.media.sample.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseRecogniserTests {

	private final RecognisedRelease memorandum = ReleaseRecogniser.recognise(Samples.memorandum());

	private final RecognisedRelease german = ReleaseRecogniser.recognise(Samples.text("/releases/german.txt"));

	private final RecognisedRelease japanese = ReleaseRecogniser.recognise(Samples.text("/releases/japanese.md"));

	@Test
	void findsWhatStandsAboveTheText() {
		assertThat(this.memorandum.kicker()).isEqualTo("PRESS RELEASE");
		assertThat(this.memorandum.headline()).startsWith("Japan Institute for Health Security (JIHS) and")
			.endsWith("Bilateral Collaboration in Infectious Disease Research");
		assertThat(this.memorandum.subhead()).isNull();
	}

	@Test
	void readsPlaceAndDayFromTheOpeningWords() {
		assertThat(this.memorandum.dateline())
			.isEqualTo(new Dateline("Berlin, Germany |24 April 2026", "Berlin, Germany", LocalDate.of(2026, 4, 24)));
	}

	@Test
	void keepsTheBodyApartFromWhatFollows() {
		assertThat(this.memorandum.body()).hasSize(8);
		assertThat(this.memorandum.body().getFirst()).startsWith("Berlin, Germany |24 April 2026 — The Japan");
		assertThat(this.memorandum.body().getLast()).startsWith("The collaboration reflects")
			.endsWith("MoU framework.");
	}

	@Test
	void givesEachQuoteItsSpeaker() {
		assertThat(this.memorandum.quotes()).extracting(Quote::speaker)
			.containsExactly("Ralf Heyder", "Prof Dr J. Janne Vehreschild", "Professor Dr. Norihiro Kokudo",
					"Professor Dr. Norihiro Kokudo");
		assertThat(this.memorandum.quotes().get(1).function())
			.isEqualTo("Director of the Institute for Digital Medicine and Clinical Data Sciences, Medical Faculty, "
					+ "Goethe University Frankfurt and Principal Investigator of SNID");
		assertThat(this.memorandum.quotes().getLast().text()).startsWith("Through this partnership with NUM");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# Two institutions meet\n\nBerlin, 15 April 2026 – They met.",
			"Two institutions meet\n\nBerlin, 15 April 2026 – They met." })
	void readsABriefReleaseByItsDateline(String source) {
		RecognisedRelease brief = ReleaseRecogniser.recognise(source);
		assertThat(brief.headline()).isEqualTo("Two institutions meet");
		assertThat(brief.subhead()).isNull();
		assertThat(brief.dateline())
			.isEqualTo(new Dateline("Berlin, 15 April 2026", "Berlin", LocalDate.of(2026, 4, 15)));
		assertThat(brief.body()).containsExactly("Berlin, 15 April 2026 – They met.");
	}

	@Test
	void takesTheFirstSentenceForTheBodyWhereAllIsBrief() {
		RecognisedRelease brief = ReleaseRecogniser
			.recognise("# Two institutions meet\n\n## In Berlin\n\nThey met.\n\nThey agreed.");
		assertThat(brief.headline()).isEqualTo("Two institutions meet");
		assertThat(brief.subhead()).isEqualTo("In Berlin");
		assertThat(brief.body()).containsExactly("They met.", "They agreed.");
	}

	@Test
	void findsBoilerplates() {
		assertThat(this.memorandum.boilerplates()).extracting(Boilerplate::subject).containsExactly("JIHS", "NUM");
		assertThat(this.memorandum.boilerplates().getLast().paragraphs()).hasSize(2);
	}

	@Test
	void findsMediaContacts() {
		assertThat(this.memorandum.contacts()).extracting(Contact::organisation, Contact::name, Contact::function)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("JIHS", "Kenji Kohno", "Director of Public Relations"),
					org.assertj.core.groups.Tuple.tuple("NUM", "Stephanie Strehl-Dohmen", "Head of Public Relations"));
		assertThat(this.memorandum.contacts().getLast().channels()).containsExactly(
				new Channel(null, "num-presse@charite.de"),
				new Channel("SNID", "snid@sn.netzwerk-universitaetsmedizin.de"));
	}

	@Test
	void findsCaptionsWithCredits() {
		assertThat(this.memorandum.pictures()).containsExactly(
				new CaptionAndCredit("Group photo of participants at the symposium", "JIHS/NUM"),
				new CaptionAndCredit("Officials at the MoU Signing Ceremony", "JIHS/NUM"));
	}

	@ParameterizedTest
	@ValueSource(strings = { Samples.MEMORANDUM, "/releases/german.txt", "/releases/japanese.md" })
	void losesNoWord(String file) {
		String source = Samples.text(file);
		String read = ReleaseRecogniser.recognise(source)
			.blocks()
			.stream()
			.map(ClassifiedBlock::text)
			.collect(Collectors.joining("\n"));
		assertThat(TextHeuristics.collapse(read)).isEqualTo(TextHeuristics.collapse(visible(source)));
	}

	@Test
	void readsAGermanRelease() {
		assertThat(this.german.kicker()).isEqualTo("Pressemitteilung Nr. 12/2027");
		assertThat(this.german.headline())
			.isEqualTo("Universitätsmedizin und Partner eröffnen gemeinsames Datenzentrum");
		assertThat(this.german.subhead()).isEqualTo("Erste Projekte starten im Herbst");
		assertThat(this.german.dateline())
			.isEqualTo(new Dateline("Köln, den 3. März 2027", "Köln", LocalDate.of(2027, 3, 3)));
		assertThat(this.german.notices()).containsExactly("Sperrfrist: 3. März 2027, 10 Uhr");
	}

	@Test
	void readsGermanQuotesSectionsAndContacts() {
		assertThat(this.german.quotes()).extracting(Quote::speaker)
			.containsExactly("Prof. Dr. Erika Mustermann", "Max Mustermann");
		assertThat(this.german.boilerplates()).extracting(Boilerplate::subject).containsExactly("Musterverbund");
		assertThat(this.german.contacts().getFirst().name()).isEqualTo("Lieschen Müller");
		assertThat(this.german.contacts().getFirst().channels()).containsExactly(new Channel(null, "+49 221 555-0123"),
				new Channel(null, "presse@example.org"));
		assertThat(this.german.pictures())
			.containsExactly(new CaptionAndCredit("Das neue Gebäude am Abend", "Musterverbund / L. Müller"));
	}

	@Test
	void readsAJapaneseRelease() {
		assertThat(this.japanese.kicker()).isEqualTo("プレスリリース");
		assertThat(this.japanese.headline()).isEqualTo("感染症研究に関する日独共同シンポジウムを開催");
		assertThat(this.japanese.subhead()).isEqualTo("～研究ネットワークの連携強化に向けて～");
		assertThat(this.japanese.dateline()).isNotNull()
			.extracting(Dateline::date)
			.isEqualTo(LocalDate.of(2027, 5, 14));
		assertThat(this.japanese.notices()).containsExactly("報道関係者各位", "以上");
	}

	@Test
	void readsJapaneseQuotesSectionsAndContacts() {
		assertThat(this.japanese.quotes()).singleElement().extracting(Quote::speaker).isEqualTo("見本研究機構の山田太郎理事長");
		assertThat(this.japanese.boilerplates()).extracting(Boilerplate::subject).containsExactly("見本研究機構");
		assertThat(this.japanese.contacts().getFirst().organisation()).isEqualTo("見本研究機構 広報課");
		assertThat(this.japanese.contacts().getFirst().channels()).extracting(Channel::value)
			.containsExactly("03-5555-0123", "koho@example.jp");
		assertThat(this.japanese.pictures()).containsExactly(new CaptionAndCredit("シンポジウムの参加者", "見本研究機構"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			TOKYO, May 4, 2027 /Wire/ -- The institute;TOKYO;2027-05-04
			BERLIN (dpa) – Das Institut;BERLIN;
			Berlin/Tokyo, 04.05.2027. – Das Institut;Berlin/Tokyo;2027-05-04
			4 May 2027, Geneva: The institute;Geneva;2027-05-04
			【東京、2027年5月4日】研究所は;東京;2027-05-04
			令和9年5月4日、東京 — 研究所は;東京;2027-05-04
			""")
	void knowsDatelinesOfManyShapes(String opening, String place, LocalDate date) {
		Dateline dateline = Datelines
			.opening(opening + " today opened a laboratory for everybody who studies infections.");
		assertThat(Objects.requireNonNull(dateline).place()).isEqualTo(place);
		assertThat(dateline.date()).isEqualTo(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The study – the largest so far – shows how networks of hospitals learn from each other.",
			"\"Night Flight\" and “Day” are titles and nobody says them aloud." })
	void doesNotTakeProseForDatelineOrQuote(String prose) {
		assertThat(Datelines.opening(prose)).isNull();
		assertThat(QuoteParser.in(prose)).isEmpty();
	}

	@Test
	void takesAMarkdownHeadingForTheHeadline() {
		RecognisedRelease release = ReleaseRecogniser.recognise(
				"# Media release\n\n## A new laboratory opens\n\n*It is the first of its kind*\n\nText follows here.");
		assertThat(release.kicker()).isEqualTo("Media release");
		assertThat(release.headline()).isEqualTo("A new laboratory opens");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "###", "Only one line", "“", "- a\n- b", "<b>", "About", "Photo credit:" })
	void readsAnythingWithoutComplaint(String source) {
		assertThat(ReleaseRecogniser.recognise(source)).isNotNull();
	}

	private static String visible(String source) {
		String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(source));
		return Jsoup.parse(html).text();
	}

}
