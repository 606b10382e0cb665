package org.symposia.agenda.exchange;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.agenda.exchange.exported.ExportedItem;
import org.symposia.agenda.exchange.exported.ExportedLink;
import org.symposia.agenda.exchange.exported.ExportedPerson;
import org.symposia.agenda.exchange.exported.ExportedRoom;
import org.symposia.agenda.exchange.exported.ExportedSchedule;
import org.symposia.agenda.exchange.exported.ExportedTrack;
import org.symposia.agenda.exchange.exported.ScheduleWriter;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ParticipationRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ScheduleWriterTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ScheduleWriter writer = new ScheduleWriter();

	@Test
	void writesXmlThatIsValid() {
		byte[] schema = SharedFiles.validator("schedule.xml.xsd");
		byte[] file = this.writer.xml(berlin(sepsis("1"), sepsis("2"), plenary()));
		assertThatNoException().isThrownBy(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(new StreamSource(new ByteArrayInputStream(schema)))
			.newValidator()
			.validate(new StreamSource(new ByteArrayInputStream(file))));
	}

	@Test
	void writesJsonThatIsValid() {
		JsonSchema schema = new JsonSchema(JSON.readTree(SharedFiles.validator("schedule.schema.json")));
		byte[] file = this.writer.json(berlin(sepsis("1"), sepsis("2"), plenary()));
		assertThat(schema.violations(JSON.readTree(file))).isEmpty();
		assertThat(schema.violations(JSON.readTree("{\"schedule\": {\"conference\": {\"title\": 1}}}"))).isNotEmpty();
	}

	@Test
	void keepsTheUuidOfAnImportedItemAndMakesOneOfAnyOtherId() {
		ImportedSchedule read = read(this.writer.json(berlin(sepsis("1"), plenary())));
		assertThat(read.items().getFirst().identity().guid()).isEqualTo("0f8fad5b-d9cb-469f-a165-70867728950e");
		assertThat(read.items().getLast().identity().guid())
			.isEqualTo(read(this.writer.xml(berlin(plenary()))).items().getFirst().identity().guid());
	}

	@Test
	void writesItemsOfOneGuidWithOtherOnes() {
		ImportedSchedule read = read(this.writer.xml(berlin(sepsis("1"), sepsis("2"))));
		assertThat(read.items()).extracting((item) -> item.identity().guid()).doesNotHaveDuplicates();
	}

	@Property(tries = 60)
	void readsTheXmlThatItWrites(@ForAll("items") List<ExportedItem> items) {
		ImportedSchedule read = read(this.writer.xml(berlin(items.toArray(ExportedItem[]::new))));
		assertThat(read.findings()).allMatch((finding) -> finding.code().matches("no-items|too-long"));
		assertThat(summaries(read, (item) -> "")).isEqualTo(summaries(items, (item) -> ""));
	}

	@Property(tries = 60)
	void readsTheJsonThatItWritesWithTheRoles(@ForAll("items") List<ExportedItem> items) {
		ImportedSchedule read = read(this.writer.json(berlin(items.toArray(ExportedItem[]::new))));
		assertThat(summaries(read, (item) -> roles(read, item)))
			.isEqualTo(summaries(items, ScheduleWriterTests::roles));
	}

	@Property(tries = 40)
	void readsTheTableThatItWritesWithTheOwnId(@ForAll("items") List<ExportedItem> items) {
		ExportedSchedule schedule = berlin(items.toArray(ExportedItem[]::new));
		for (byte[] file : List.of(this.writer.csv(schedule), this.writer.xlsx(schedule))) {
			ImportedSchedule read = ImportFixtures.read(file, ImportOptions.none().in(ImportFixtures.BERLIN));
			assertThat(read.items()).extracting((item) -> item.identity().own())
				.isEqualTo(items.stream().map(ExportedItem::id).toList());
			assertThat(summaries(read, (item) -> "")).isEqualTo(summaries(items, (item) -> ""));
		}
	}

	@Provide
	Arbitrary<List<ExportedItem>> items() {
		Arbitrary<String> titles = Arbitraries.of("Sepsis", "Grüße & Küsse", "a < b", "敗血症の最新", "“Quoted”", "3:1",
				"عنوان");
		Arbitrary<String> prose = Arbitraries.of("One.\n\nTwo *three*.", "- a\n- b", "[x](https://example.org/)",
				"Zürich; 東京, x");
		return Combinators
			.combine(titles, prose, Arbitraries.integers().between(0, 2_000), Arbitraries.integers().between(1, 300),
					Arbitraries.of("Hall", "Room 5", ""), Arbitraries.of(ParticipationRole.values()))
			.as((title, text, minute, duration, room, role) -> new Draft(title, text, minute, duration, room, role))
			.list()
			.ofMinSize(1)
			.ofMaxSize(6)
			.map(ScheduleWriterTests::drafted);
	}

	private record Draft(String title, String text, int minute, int duration, String room, ParticipationRole role) {

	}

	private static List<ExportedItem> drafted(List<Draft> drafts) {
		List<ExportedItem> items = new ArrayList<>();
		for (Draft draft : drafts) {
			items.add(item("item-" + items.size(), null, draft.title(),
					LocalDateTime.of(2026, 4, 15, 0, 0).plusMinutes(draft.minute()), draft.duration(),
					draft.room().isEmpty() ? List.of() : List.of(draft.room()), draft.text(), draft.role()));
		}
		return items.stream().sorted((one, other) -> one.start().compareTo(other.start())).toList();
	}

	private static ExportedItem sepsis(String id) {
		return item(id, "0f8fad5b-d9cb-469f-a165-70867728950e", "Sepsis", LocalDateTime.of(2026, 4, 15, 9, 30), 75,
				List.of("Hall", "Room 5"), "Short.", ParticipationRole.SPEAKER);
	}

	private static ExportedItem plenary() {
		return item("é", "no uuid", "開会", LocalDateTime.of(2026, 4, 16, 23, 30), 6_000, List.of(), "Long.",
				ParticipationRole.CHAIR);
	}

	private static ExportedItem item(String id, @Nullable String guid, String title, LocalDateTime start, int minutes,
			List<String> rooms, String text, ParticipationRole role) {
		return new ExportedItem(id, guid, "the-slug", "https://example.org/agenda/berlin/sessions/" + id.hashCode(),
				"talk", title, "Subtitle", start.atZone(ImportFixtures.BERLIN), Duration.ofMinutes(minutes), rooms,
				"Care", "en", text, "Described.",
				List.of(new ExportedPerson("erika", "Erika Mustermann", role, "Charité", "A *life*."),
						new ExportedPerson("taro", "Taro Yamada", role, null, null)),
				List.of(new ExportedLink("Paper", "https://example.org/paper")),
				List.of(new ExportedLink(null, "https://example.org/slides.pdf")), "CC BY 4.0", true);
	}

	private static ExportedSchedule berlin(ExportedItem... items) {
		return new ExportedSchedule("berlin-2026", "Berlin Symposium", "2", "https://example.org/agenda/berlin-2026",
				ImportFixtures.BERLIN, LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 16),
				List.of(new ExportedRoom("hall", "Hall", 120), new ExportedRoom("5", "Room 5", null)),
				List.of(new ExportedTrack("Care", "#aa00ff")), List.of(items));
	}

	private static ImportedSchedule read(byte[] file) {
		return ImportFixtures.read(file, ImportOptions.none());
	}

	/**
	 * What every format keeps, in order of time and then title, since files are by day
	 * and room.
	 */
	private static List<String> summaries(ImportedSchedule schedule, Function<ImportedItem, String> more) {
		return schedule.items()
			.stream()
			.map((item) -> String.join("|", item.text().title().authoritative(), item.text().subtitle().authoritative(),
					item.text().abstractText().authoritative(), item.text().description().authoritative(),
					String.valueOf(item.placement().start()), String.valueOf(item.placement().duration()),
					String.valueOf(item.text().language()), String.valueOf(item.details().license()),
					names(schedule, item), item.details().links().getFirst().url(),
					item.details().attachments().getFirst().url(), String.valueOf(item.details().url()),
					roomName(schedule, item), more.apply(item)))
			.sorted()
			.toList();
	}

	private static List<String> summaries(List<ExportedItem> items, Function<ExportedItem, String> more) {
		return items.stream()
			.map((item) -> String.join("|", item.title(), item.subtitle(), item.abstractText(), item.description(),
					item.start().toLocalDateTime().toString(), item.duration().toString(), item.language(),
					item.license(), "Erika Mustermann, Taro Yamada", item.links().getFirst().url(),
					item.attachments().getFirst().url(), item.url(),
					item.rooms().isEmpty() ? "" : item.rooms().getFirst(), more.apply(item)))
			.sorted()
			.toList();
	}

	private static String names(ImportedSchedule schedule, ImportedItem item) {
		return String.join(", ",
				ImportFixtures.persons(schedule, item)
					.stream()
					.map((each) -> each.replaceAll(" [A-Z]+$", ""))
					.toList());
	}

	private static String roles(ImportedSchedule schedule, ImportedItem item) {
		return ImportFixtures.persons(schedule, item).toString();
	}

	private static String roles(ExportedItem item) {
		return item.persons().stream().map((person) -> person.name() + " " + person.role()).toList().toString();
	}

	private static String roomName(ImportedSchedule schedule, ImportedItem item) {
		return item.placement()
			.rooms()
			.stream()
			.flatMap((key) -> schedule.rooms().stream().filter((room) -> room.key().equals(key)))
			.map((room) -> room.name().authoritative())
			.findFirst()
			.orElse("");
	}

}
