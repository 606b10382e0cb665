package org.symposia.agenda.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedColumn;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedPerson;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ItemKind;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;
import org.symposia.starter.table.Table;
import org.symposia.starter.table.TableWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.symposia.agenda.exchange.ImportFixtures.codes;
import static org.symposia.agenda.exchange.ImportFixtures.persons;
import static org.symposia.agenda.exchange.ImportFixtures.read;
import static org.symposia.agenda.exchange.ImportFixtures.titles;

class ScheduleTableTests {

	private static final ImportOptions BERLIN = ImportOptions.none().in(ImportFixtures.BERLIN);

	private static final String PAPERS = """
			paperID;contribution_type;authors;organisations;title;abstract;presenting_author;session_title;session_start;\
			session_end;session_room;session_chair1;sa_country
			101;Oral;"Mustermann, Erika (1,2); Yamada, Taro (3)";"1: Charité, Germany; 2: NUM; 3: JIHS, Japan";Sepsis;\
			Short.;"Mustermann, Erika";Infections;2026-04-15 09:00;2026-04-15 10:30;Hall;"Musterfrau, Max";DE
			102;Poster;"Yamada, Taro (1)";1: JIHS, Japan;AMR;Long.;"Yamada, Taro";Infections;2026-04-15 09:00;\
			2026-04-15 10:30;Hall;"Musterfrau, Max";JP
			""";

	@Test
	void readsThePapersOfConfToolUnderTheirSession() {
		ImportedSchedule schedule = read(PAPERS, BERLIN);
		assertThat(schedule.format()).isEqualTo(ScheduleFormat.CSV);
		assertThat(titles(schedule)).containsExactly("Infections", "Sepsis", "AMR");
		ImportedItem session = schedule.items().getFirst();
		assertThat(session.kind()).isEqualTo(ItemKind.SESSION);
		assertThat(session.placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 15, 9, 0));
		assertThat(session.placement().duration()).isEqualTo(Duration.ofMinutes(90));
		assertThat(persons(schedule, session)).containsExactly("Max Musterfrau CHAIR");
		assertThat(schedule.items().subList(1, 3)).extracting(ImportedItem::parent).containsOnly(session.key());
		assertThat(schedule.items().getLast().kind()).isEqualTo(ItemKind.POSTER);
		assertThat(persons(schedule, schedule.items().get(1))).containsExactly("Erika Mustermann SPEAKER",
				"Erika Mustermann AUTHOR", "Taro Yamada AUTHOR");
		assertThat(schedule.persons()).extracting((person) -> person.affiliation().authoritative())
			.containsExactlyInAnyOrder("", "Charité, Germany; NUM", "JIHS, Japan");
		assertThat(schedule.items().get(1).identity().keys()).startsWith("id:table 101");
	}

	@Test
	void readsTheSessionsOfConfToolWithTheirPresentations() {
		ImportedSchedule schedule = read(
				"""
						session_ID,session_short,session_title,session_start,session_end,session_room,chair1,chair2,p1_paperID,\
						p1_title,p1_authors,p1_organisations,p1_presenting_author,p1_abstract,p1_start,p1_end,p2_paperID,p2_title
						5,S1,Infections,2026-04-15 09:00,2026-04-15 10:30,Hall,"Musterfrau, Max",,101,Sepsis,"Mustermann, Erika (1)",\
						1: Charité,"Mustermann, Erika",Short.,2026-04-15 09:00,2026-04-15 09:20,102,AMR
						6,S2,Empty,2026-04-15 11:00,2026-04-15 12:00,Hall,,,,,,,,,,,,
						""",
				BERLIN);
		assertThat(titles(schedule)).containsExactly("Infections", "Sepsis", "AMR", "Empty");
		assertThat(schedule.items().get(1).placement().duration()).isEqualTo(Duration.ofMinutes(20));
		assertThat(schedule.items().get(1).parent()).isEqualTo(schedule.items().getFirst().key());
		assertThat(persons(schedule, schedule.items().get(1))).containsExactly("Erika Mustermann SPEAKER",
				"Erika Mustermann AUTHOR");
	}

	@Test
	void readsNumberedColumnsOfAuthors() {
		ImportedSchedule schedule = read("""
				paperID,title,authors_formatted_1_name,authors_formatted_1_organisation,authors_formatted_1_email,\
				authors_formatted_2_name,authors_formatted_2_organisation
				1,Sepsis,"Mustermann, Erika",Charité,erika@example.org,"Yamada, Taro",JIHS
				""", BERLIN);
		assertThat(schedule.persons()).extracting(ImportedPerson::name)
			.containsExactly("Erika Mustermann", "Taro Yamada");
		assertThat(schedule.persons().getFirst().email()).isEqualTo("erika@example.org");
		assertThat(schedule.persons().getLast().affiliation().authoritative()).isEqualTo("JIHS");
	}

	@Test
	void readsWhatATableSaysOfASpeaker() {
		ImportedSchedule schedule = read("""
				title,speaker,affiliation,email,bio,orcid
				Sepsis,Erika Mustermann,"Charité, Berlin",erika@example.org,A life.,0000-0002-1825-0097
				AMR,"Max Mustermann (NUM, Berlin), Taro Yamada (JIHS)",,,,
				""", BERLIN);
		ImportedPerson erika = schedule.persons().getFirst();
		assertThat(List.of(erika.affiliation().authoritative(), String.valueOf(erika.email()),
				erika.biography().authoritative(), String.valueOf(erika.orcid())))
			.containsExactly("Charité, Berlin", "erika@example.org", "A life.", "0000-0002-1825-0097");
		assertThat(schedule.persons().get(1).affiliation().authoritative()).isEqualTo("NUM, Berlin");
	}

	@Test
	void readsAGermanTable() {
		ImportedSchedule schedule = read("""
				Programm des Symposiums;;;;;
				;;;;;
				Datum;Uhrzeit;Titel;Vortragende;Raum;Institution
				Mittwoch, 15.04.2026;09:00–09:30 Uhr;Begrüßung;Prof. Dr. Erika Mustermann;Saal;Charité
				;9.30 Uhr - 10.15 Uhr;Sepsis;Max Mustermann (NUM), Taro Yamada (JIHS);Saal;
				;10:15;Kaffeepause;;;
				""", BERLIN);
		assertThat(titles(schedule)).containsExactly("Begrüßung", "Sepsis", "Kaffeepause");
		assertThat(schedule.items()).extracting((item) -> item.placement().start().toString())
			.containsExactly("2026-04-15T09:00", "2026-04-15T09:30", "2026-04-15T10:15");
		assertThat(schedule.items().get(1).placement().duration()).isEqualTo(Duration.ofMinutes(45));
		assertThat(schedule.persons())
			.extracting((person) -> person.name() + ", " + person.affiliation().authoritative())
			.containsExactly("Prof. Dr. Erika Mustermann, Charité", "Max Mustermann, NUM", "Taro Yamada, JIHS");
		assertThat(schedule.items().getLast().kind()).isEqualTo(ItemKind.BREAK);
		assertThat(codes(schedule)).contains("duration");
	}

	@Test
	void readsAJapaneseTableInItsEncoding() {
		String table = """
				日付,開始,終了,演題名,演者,所属,会場,座長
				2026年4月15日,午前9時,9時30分,開会の辞,山田 太郎,国立健康危機管理研究機構,大ホール,鈴木 花子
				令和8年4月15日,午後1時30分,14:00,講演,佐藤 次郎、田中 三郎,東京大学；京都大学,大ホール,
				""";
		ImportedSchedule schedule = read(table.getBytes(Charset.forName("Shift_JIS")),
				ImportOptions.none().in(java.time.ZoneId.of("Asia/Tokyo")));
		assertThat(schedule.items()).extracting((item) -> item.placement().start().toString())
			.containsExactly("2026-04-15T09:00", "2026-04-15T13:30");
		assertThat(persons(schedule, schedule.items().getFirst())).containsExactly("山田 太郎 SPEAKER", "鈴木 花子 CHAIR");
		assertThat(schedule.persons()).hasSize(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "windows-1252" })
	void readsEveryEncoding(String charset) {
		byte[] file = "Titel;Beginn\nGrüße;15.04.2026 09:00\n".getBytes(Charset.forName(charset));
		assertThat(titles(read(file, BERLIN))).containsExactly("Grüße");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2026-04-15T09:30 | 2026-04-15T09:30", "2026-04-15 09:30:00 | 2026-04-15T09:30",
					"15.4.2026 9:30 | 2026-04-15T09:30", "15.04.26, 09.30 Uhr | 2026-04-15T09:30",
					"15/04/2026 09:30 | 2026-04-15T09:30", "04/15/2026 9:30 AM | 2026-04-15T09:30",
					"4/15/2026 1:30 PM | 2026-04-15T13:30", "2026/4/15 9:30 | 2026-04-15T09:30",
					"2026年4月15日 9:30 | 2026-04-15T09:30", "2026年4月15日（水）午後1時 | 2026-04-15T13:00",
					"Wednesday, 15 April 2026, 9:30 | 2026-04-15T09:30", "April 15th, 2026 9:30 am | 2026-04-15T09:30",
					"15. April 2026 9:30 Uhr | 2026-04-15T09:30", "46127.395833333 | 2026-04-15T09:30",
					"2026-04-15T07:30:00Z | 2026-04-15T09:30", "20260415 09:30 | 2026-04-15T09:30" })
	void readsDatesAsPeopleWriteThem(String written, LocalDateTime expected) {
		ImportedSchedule schedule = read("title;start;duration\nA;" + written + ";30\n", BERLIN);
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(expected);
		assertThat(schedule.items().getFirst().placement().duration()).isEqualTo(Duration.ofMinutes(30));
	}

	@Test
	void saysHowItReadDatesThatCanBeReadInTwoWays() {
		assertThat(codes(read("title,start\nA,04/05/2026 09:00\n", BERLIN))).contains("day-first");
		ImportedSchedule american = read("title,start\nA,04/05/2026 09:00 AM\n", BERLIN);
		assertThat(codes(american)).contains("month-first");
		assertThat(american.items().getFirst().placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 5, 9, 0));
		assertThat(codes(read("title,start\nA,04/05/2026 09:00\nB,04/13/2026 9:00\n", BERLIN)))
			.doesNotContain("day-first", "month-first");
	}

	@Test
	void readsEventsThatEndAfterMidnight() {
		ImportedSchedule schedule = read("title,date,start,end\nParty,2026-04-15,22:00,01:00\n", BERLIN);
		assertThat(schedule.items().getFirst().placement().duration()).isEqualTo(Duration.ofHours(3));
	}

	@Test
	void readsTheColumnsThatTheSenderChooses() {
		String table = "Was,Wann,Wer,title\nSepsis,2026-04-15 09:00,Erika Mustermann,intern\n";
		ImportedSchedule schedule = read(table,
				BERLIN.with(Map.of("Was", "title", "Wann", "start", "Wer", "speakers", "title", "")));
		assertThat(titles(schedule)).containsExactly("Sepsis");
		assertThat(persons(schedule, schedule.items().getFirst())).containsExactly("Erika Mustermann SPEAKER");
		assertThat(schedule.columns()).containsExactly(new ImportedColumn("Was", "title"),
				new ImportedColumn("Wann", "start"), new ImportedColumn("Wer", "speakers"),
				new ImportedColumn("title", ""));
	}

	@Test
	void saysWhichColumnsItLeavesOut() {
		ImportedSchedule schedule = read(PAPERS, BERLIN);
		assertThat(schedule.columns()).contains(new ImportedColumn("sa_country", ""),
				new ImportedColumn("paperID", "id"));
		assertThat(codes(schedule)).contains("column-unused");
	}

	@Test
	void readsTitlesInSeveralLanguages() {
		ImportedSchedule schedule = read("title_en;Titel (de);タイトル (ja)\nSepsis today;Sepsis heute;敗血症\n", BERLIN);
		assertThat(schedule.items().getFirst().text().title().asMap())
			.isEqualTo(Map.of("en", "Sepsis today", "de", "Sepsis heute", "ja", "敗血症"));
	}

	@Test
	void readsWorkbooks() {
		byte[] file = TableWriter.xlsx(new Table(List.of("Title", "Start", "End", "Room", "Speakers", "Track"), List
			.of(List.of("Sepsis", "2026-04-15 09:00", "2026-04-15 09:30", "Hall", "Erika Mustermann", "Care"))));
		ImportedSchedule schedule = read(file, BERLIN);
		assertThat(schedule.format()).isEqualTo(ScheduleFormat.XLSX);
		assertThat(titles(schedule)).containsExactly("Sepsis");
		assertThat(ImportFixtures.tracks(schedule)).containsExactly("Care");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "words", "a,b\n1,2\n", "PK\u0003\u0004", "\u0000\u0001", "a\"b\"c,\"" })
	void refusesWhatIsNoTable(String file) {
		assertThatExceptionOfType(UnreadableScheduleException.class)
			.isThrownBy(() -> read(file.getBytes(StandardCharsets.ISO_8859_1), BERLIN));
	}

}
