package org.symposia.agenda.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedLink;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ItemKind;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.symposia.agenda.exchange.ImportFixtures.codes;
import static org.symposia.agenda.exchange.ImportFixtures.read;
import static org.symposia.agenda.exchange.ImportFixtures.xml;

class FrabXmlTests {

	private static final String COMPLETE = """
			<event id="7" guid="0f8fad5b-d9cb-469f-a165-70867728950e" code="ABCDEF">
			<date>2026-04-15T09:30:00+02:00</date><start>09:30</start><duration>01:15</duration><room>Hall</room>
			<slug>berlin-7-sepsis</slug><url>https://example.org/talk/7</url><title>Sepsis &amp; shock</title>
			<subtitle>New markers</subtitle><track>Sepsis</track><type>Keynote</type><language>de</language>
			<abstract>&lt;p&gt;Short.&lt;/p&gt;</abstract><description>Long.</description>
			<recording><license>CC BY 4.0</license><optout>true</optout></recording>
			<persons><person id="1">Erika Mustermann</person><person id="2">Taro Yamada (山田 太郎)</person></persons>
			<links><link href="https://example.org/paper">Paper</link></links>
			<attachments><attachment href="https://example.org/slides.pdf" type="slides">Slides</attachment></attachments>
			</event>""";

	@Test
	void readsEverythingOfAnEvent() {
		ImportedSchedule schedule = read(xml(COMPLETE));
		ImportedItem item = schedule.items().getFirst();
		assertThat(schedule.format()).isEqualTo(ScheduleFormat.FRAB_XML);
		assertThat(schedule.zone()).isEqualTo(ImportFixtures.BERLIN);
		assertThat(item.text().title().asMap()).containsEntry("de", "Sepsis & shock");
		assertThat(item.text().subtitle().authoritative()).isEqualTo("New markers");
		assertThat(item.text().abstractText().authoritative()).isEqualTo("Short.");
		assertThat(item.text().description().authoritative()).isEqualTo("Long.");
		assertThat(item.kind()).isEqualTo(ItemKind.KEYNOTE);
		assertThat(item.placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 15, 9, 30));
		assertThat(item.placement().duration()).isEqualTo(Duration.ofMinutes(75));
		assertThat(ImportFixtures.rooms(schedule)).containsExactly("Hall");
		assertThat(ImportFixtures.tracks(schedule)).containsExactly("Sepsis");
		assertThat(ImportFixtures.persons(schedule, item)).containsExactly("Erika Mustermann SPEAKER",
				"Taro Yamada SPEAKER");
		assertThat(schedule.persons().getLast().nativeName()).isEqualTo("山田 太郎");
		assertThat(item.details().links())
			.containsExactly(new ImportedLink("Paper", "https://example.org/paper", null));
		assertThat(item.details().attachments())
			.containsExactly(new ImportedLink("Slides", "https://example.org/slides.pdf", "slides"));
		assertThat(item.details().license()).isEqualTo("CC BY 4.0");
		assertThat(item.details().recorded()).isFalse();
		assertThat(item.details().slug()).isEqualTo("berlin-7-sepsis");
		assertThat(schedule.findings()).isEmpty();
	}

	@Test
	void identifiesAnEventByGuidThenAddressThenIdOfTheDay() {
		assertThat(read(xml(COMPLETE)).items().getFirst().identity().keys()).containsExactly(
				"guid:0f8fad5b-d9cb-469f-a165-70867728950e", "url:https://example.org/talk/7", "id:berlin 7",
				"words:sepsisshock/erikamustermann");
	}

	@ParameterizedTest
	@CsvSource({ "<day_change>09:00:00</day_change>, 00:30, 2026-04-16T00:30",
			"<day_change>09:00:00</day_change>, 09:00, 2026-04-15T09:00",
			"<day_change>04:00</day_change>, 03:59, 2026-04-16T03:59", "'', 00:30, 2026-04-15T00:30" })
	void placesEventsAfterMidnightOnTheNextDay(String head, String start, LocalDateTime expected) {
		ImportedSchedule schedule = read(xml(head, event("<start>" + start + "</start><duration>1:00</duration>")));
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(expected);
	}

	@Test
	void readsDurationsAboveADay() {
		ImportedSchedule schedule = read(xml(event("<start>09:00</start><duration>26:30</duration>")));
		assertThat(schedule.items().getFirst().placement().duration()).isEqualTo(Duration.ofMinutes(26 * 60 + 30));
	}

	@Test
	void keepsEventsWithoutTimeTitleOrDuration() {
		ImportedSchedule schedule = read(xml("<event id='1'/><event id='2'><start>x</start><duration>0:00</duration>"
				+ "<title> </title><subtitle>Still here</subtitle></event>"));
		assertThat(schedule.items()).hasSize(2).allMatch((item) -> item.placement().start() == null);
		assertThat(schedule.items().getLast().text().subtitle().authoritative()).isEqualTo("Still here");
		assertThat(codes(schedule)).contains("unplaced", "duration", "no-title");
	}

	@Test
	void keepsAndNumbersEventsOfOneGuid() {
		String event = "<event id='%d' guid='0f8fad5b-d9cb-469f-a165-70867728950e'><start>%s</start>"
				+ "<duration>0:30</duration><title>Twice</title></event>";
		ImportedSchedule schedule = read(xml(event.formatted(1, "09:00") + event.formatted(2, "10:00")));
		assertThat(schedule.items()).extracting((item) -> item.identity().key())
			.containsExactly("guid:0f8fad5b-d9cb-469f-a165-70867728950e",
					"guid:0f8fad5b-d9cb-469f-a165-70867728950e#2");
		assertThat(codes(schedule)).contains("id-repeated");
	}

	@Test
	void takesNoAddressForIdentityThatSeveralEventsHave() {
		String event = "<event id='%d'><start>09:00</start><duration>0:30</duration><title>%1$d</title>"
				+ "<url>https://example.org/</url></event>";
		ImportedSchedule schedule = read(xml(event.formatted(1) + event.formatted(2)));
		assertThat(schedule.items()).allMatch((item) -> item.identity().url() == null)
			.allMatch((item) -> "https://example.org/".equals(item.details().url()));
	}

	@Test
	void tellsPersonsOfOneIdAndPersonsOfOneNameApart() {
		ImportedSchedule schedule = read(xml(event("""
				<start>09:00</start><duration>0:30</duration><persons><person id="1">Erika Mustermann</person>
				<person id="1">Max Mustermann</person><person id="2">Erika Mustermann</person></persons>""")));
		assertThat(schedule.persons()).hasSize(3);
		assertThat(codes(schedule)).contains("person-id", "person-name");
	}

	@Test
	void keepsTracksAndRoomsWithoutEvents() {
		ImportedSchedule schedule = read(
				xml("<track name='Imaging' color='#aa00ff'/><tracks><track>Ethics</track></tracks>",
						event("<start>09:00</start><duration>0:30</duration>") + "</room><room name='Empty'>"));
		assertThat(ImportFixtures.tracks(schedule)).containsExactly("Imaging", "Ethics");
		assertThat(schedule.tracks().getFirst().color()).isEqualTo("#aa00ff");
		assertThat(ImportFixtures.rooms(schedule)).containsExactly("Hall", "Empty");
	}

	@Test
	void readsMarkupThatIsNotEscaped() {
		ImportedSchedule schedule = read(
				xml(event("<abstract><p>One <em>two</em></p><p>3 &lt; 4</p></abstract><start>09:00</start>")));
		assertThat(schedule.items().getFirst().text().abstractText().authoritative()).isEqualTo("One *two*\n\n3 < 4");
	}

	@Test
	void leavesOutCharactersThatXmlDoesNotAllow() {
		ImportedSchedule schedule = read(xml(event("<subtitle>a\u0008b&#11;c&#x1F;d &#x1F600;</subtitle>")));
		assertThat(schedule.items().getFirst().text().subtitle().authoritative()).isEqualTo("ab c d 😀");
	}

	@Test
	void expandsNoEntitiesButCharactersOfHtml() {
		String bomb = """
				<?xml version="1.0"?><!DOCTYPE schedule [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
				<!ENTITY file SYSTEM "file:///etc/passwd">]>
				<schedule><conference><title>A&nbsp;&eacute;&b;&file;</title></conference>
				<day date="2026-04-15"><room name="Hall"><event><title>x</title></event></room></day></schedule>""";
		ImportedSchedule schedule = read(bomb);
		assertThat(schedule.head().title().authoritative()).isEqualTo("A é&b;&file;");
		assertThat(codes(schedule)).contains("entity");
	}

	@Test
	void readsAnyNumberOfCharacterReferences() {
		ImportedSchedule schedule = read(xml(event("<abstract>" + "&lt;".repeat(120_000) + "</abstract>")));
		assertThat(codes(schedule)).doesNotContain("xml-broken");
		assertThat(schedule.items().getFirst().text().abstractText().authoritative()).hasSize(120_000);
	}

	@Test
	void keepsWhatStandsBeforeTheFileBreaksOff() {
		String whole = xml(COMPLETE + COMPLETE);
		ImportedSchedule schedule = read(whole.substring(0, whole.lastIndexOf("<abstract>")));
		assertThat(schedule.items()).hasSize(2);
		assertThat(codes(schedule)).contains("xml-broken");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252" })
	void readsEveryEncoding(String charset) {
		String declared = xml(event("<subtitle>Jörg Weiß</subtitle>")).replace("UTF-8", charset);
		ImportedSchedule schedule = read(declared.getBytes(Charset.forName(charset)), ImportOptions.none());
		assertThat(schedule.items().getFirst().text().subtitle().authoritative()).isEqualTo("Jörg Weiß");
	}

	@Test
	void saysWhenTheEncodingIsNotTheOneDeclared() {
		byte[] file = xml(event("<subtitle>Jörg</subtitle>")).getBytes(StandardCharsets.ISO_8859_1);
		ImportedSchedule schedule = read(file, ImportOptions.none());
		assertThat(schedule.items().getFirst().text().subtitle().authoritative()).isEqualTo("Jörg");
		assertThat(codes(schedule)).contains("encoding");
	}

	@Test
	void reportsLinksThatLeadNowhere() {
		ImportedSchedule schedule = read(xml(event("""
				<links><link href="javascript:alert(1)">Evil</link><link href="www.example.org/a b">Plain</link>
				<link>https://example.org/</link></links>""")));
		assertThat(schedule.items().getFirst().details().links()).extracting(ImportedLink::url)
			.containsExactly("https://www.example.org/a%20b", "https://example.org/");
		assertThat(codes(schedule)).contains("link");
	}

	@Test
	void keepsTextsThatAreTooLong() {
		ImportedSchedule schedule = read(xml(event("<abstract>" + "a ".repeat(5000) + "end</abstract>")));
		assertThat(schedule.items().getFirst().text().abstractText().authoritative()).endsWith("a end").hasSize(10_003);
		assertThat(codes(schedule)).contains("too-long");
	}

	@Test
	void prefersTheZoneOfTheSender() {
		ImportedSchedule schedule = read(xml(COMPLETE), ImportOptions.none().in(java.time.ZoneId.of("Asia/Tokyo")));
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 15, 16, 30));
		assertThat(codes(schedule)).contains("zone-replaced");
	}

	@Test
	void takesTimesAsWrittenWhereNoZoneIsNamed() {
		ImportedSchedule schedule = read(xml("", COMPLETE));
		assertThat(schedule.zone()).isNull();
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 15, 9, 30));
		assertThat(codes(schedule)).containsExactly("no-zone");
	}

	@Test
	void believesTheContentNotTheAnnouncedFormat() {
		ImportedSchedule schedule = read(xml(COMPLETE), ImportOptions.none().as(ScheduleFormat.ICS));
		assertThat(schedule.format()).isEqualTo(ScheduleFormat.FRAB_XML);
		assertThat(codes(schedule)).containsExactly("format");
		assertThat(schedule.findings().getFirst().arguments()).isEqualTo(List.of("ics", "frab-xml"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html><body>x</body></html>", "<a><b></a>", "<?xml", "<schedule" })
	void refusesWhatIsNoXml(String file) {
		assertThatExceptionOfType(UnreadableScheduleException.class).isThrownBy(() -> read(file));
	}

	@Test
	void reportsAScheduleWithoutEvents() {
		assertThat(codes(read(xml("")))).contains("no-items");
	}

	private static String event(String content) {
		return "<event id='1'><title>Title</title>" + content + "</event>";
	}

}
