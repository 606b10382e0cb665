package org.symposia.agenda.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;
import org.symposia.starter.test.Doubling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HostileSchedulesTests {

	private static final String[] BEGINNINGS = { "", "{", "{\"conference\": {\"days\": [", "<schedule>",
			"<schedule><day date='2026-04-15'><room name='A'><event id='1'>", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
			"title,start,speakers\n", "PK\u0003\u0004", "\u00FF\u00FE",
			"{\"_type\": \"HTTPAPIResult\", \"results\": [" };

	@Property(tries = 300)
	void endsWithAScheduleOrTheOneDeclaredFailure(@ForAll("files") byte[] file) {
		assertThatNoException().isThrownBy(() -> readOrRefuse(file));
	}

	@Property(tries = 100)
	void readsDamagedFilesOrRefusesThem(@ForAll("damaged") byte[] file) {
		assertThatNoException().isThrownBy(() -> readOrRefuse(file));
	}

	@Provide
	Arbitrary<byte[]> files() {
		Arbitrary<String> beginnings = Arbitraries.of(BEGINNINGS);
		Arbitrary<String> words = Arbitraries
			.of("<", ">", "&", "\"", "{", "}", "[", "]", ",", ":", ";", "\n", "\r", " ", "event", "title", "<title>",
					"DTSTART", "RRULE:FREQ=DAILY", "\\", "2026-04-15", "25:61", "\u0000", "\u00E4", "</", "/>", "null",
					"-1", "1e999")
			.list()
			.ofMaxSize(60)
			.map((list) -> String.join("", list));
		return Combinators.combine(beginnings, words)
			.as((start, rest) -> (start + rest).getBytes(StandardCharsets.ISO_8859_1));
	}

	@Provide
	Arbitrary<byte[]> damaged() {
		byte[][] whole = {
				ImportFixtures.xml("<event id='1'><title>A</title><start>09:00</start></event>")
					.getBytes(StandardCharsets.UTF_8),
				ImportFixtures.json("{\"title\": \"A\", \"start\": \"09:00\", \"duration\": \"0:30\"}")
					.getBytes(StandardCharsets.UTF_8),
				"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260415T090000\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR"
					.getBytes(StandardCharsets.UTF_8) };
		return Combinators.combine(Arbitraries.of(whole), Arbitraries.integers().between(0, 400), Arbitraries.bytes())
			.as((file, place, value) -> {
				byte[] copy = Arrays.copyOf(file, file.length);
				copy[place % copy.length] = value;
				return copy;
			});
	}

	private static void readOrRefuse(byte[] file) {
		try {
			ImportedSchedule schedule = ImportFixtures.read(file, ImportOptions.none());
			assertThat(schedule.items()).extracting(ImportedItem::key).doesNotHaveDuplicates();
		}
		catch (UnreadableScheduleException ex) {
			assertThat(ex.finding().code()).isNotBlank();
		}
	}

	@Test
	void refusesMoreThanFiftyMegabytes() {
		assertThatExceptionOfType(UnreadableScheduleException.class)
			.isThrownBy(() -> ImportFixtures.read(new byte[ScheduleReader.MOST_BYTES + 1], ImportOptions.none()))
			.extracting((failure) -> failure.finding().code())
			.isEqualTo("too-large");
	}

	@Test
	void refusesWorkbooksThatUnpackToTooMuch() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			for (int megabyte = 0; megabyte < 100; megabyte++) {
				zip.write(new byte[1 << 20]);
			}
		}
		assertThatExceptionOfType(UnreadableScheduleException.class)
			.isThrownBy(() -> ImportFixtures.read(out.toByteArray(), ImportOptions.none()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<event/>", "<event><persons><person/></persons></event>", "<room name='x'/>", "<track/>",
			"<day>" })
	void refusesMoreElementsThanItKeeps(String element) {
		String file = "<schedule>" + element.repeat(1_500_000 / element.length());
		assertThatNoException().isThrownBy(() -> readOrRefuse(file.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "<b>", "&amp;", "<p>", "[", "*", "<!--", "a\u0300", "\u2028", "<ul><li>", "\\" })
	void readsLongTextsInTime(String repeated) {
		String text = repeated.repeat(400_000 / repeated.length());
		String file = ImportFixtures
			.json("{\"title\": \"A\", \"abstract\": \"%s\"}".formatted(text.replace("\\", "\\\\") + "end"));
		assertTimeoutPreemptively(Duration.ofMinutes(1), () -> readOrRefuse(file.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	@Tag("long")
	void takesATimeThatGrowsWithTheFile() {
		Doubling.check(2_000, (events) -> {
			StringBuilder all = new StringBuilder();
			for (int id = 0; id < events; id++) {
				all.append("<event id='%d'><title>Title %1$d</title><start>09:00</start><duration>0:30</duration>"
					.formatted(id))
					.append("<abstract>&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;&lt;/p&gt;</abstract><persons>")
					.append("<person>Person %d</person></persons></event>".formatted(id));
			}
			return ImportFixtures.xml(all.toString());
		}, (file) -> ImportFixtures.read(file.strip()));
	}

}
