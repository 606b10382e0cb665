package org.symposia.agenda.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ItemKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The schedules of real conferences are read whole. */
class SharedSchedulesTests {

	@Test
	void readsFosdem() {
		ImportedSchedule schedule = read("fosdem-2024.xml", ImportOptions.none().in(ZoneId.of("Europe/Brussels")));
		assertThat(counts(schedule)).isEqualTo("674 items, 32 rooms, 66 tracks, 738 persons");
		assertThat(sum(schedule, (item) -> item.details().links().size())).isEqualTo(439);
		assertThat(sum(schedule, (item) -> item.details().attachments().size())).isEqualTo(8);
		assertThat(sum(schedule, (item) -> item.participations().size())).isEqualTo(826);
		assertThat(schedule.items()).allMatch((item) -> item.placement().end() != null)
			.allMatch((item) -> !item.text().abstractText().isEmpty())
			.allMatch((item) -> !item.text().abstractText().authoritative().matches("(?s).*</?(p|a|ul|li|br)\\b.*"));
		assertThat(schedule.head().title().authoritative()).isEqualTo("FOSDEM 2024");
		assertThat(List.of(schedule.head().start(), schedule.head().end())).containsExactly(LocalDate.of(2024, 2, 3),
				LocalDate.of(2024, 2, 4));
		assertThat(ImportFixtures.codes(schedule)).contains("no-guids", "characters").doesNotContain("no-zone");
		assertThat(roomOverlaps(schedule)).isEqualTo(2);
	}

	@Test
	void asksForTheZoneOfFosdem() {
		ImportedSchedule schedule = read("fosdem-2024.xml", ImportOptions.none());
		assertThat(schedule.zone()).isNull();
		assertThat(ImportFixtures.codes(schedule)).contains("no-zone");
	}

	@Test
	void readsCamp() {
		ImportedSchedule schedule = read("camp-2019.schedule.json", ImportOptions.none());
		assertThat(counts(schedule)).isEqualTo("79 items, 2 rooms, 7 tracks, 90 persons");
		assertThat(sum(schedule, (item) -> item.details().links().size())).isEqualTo(52);
		assertThat(sum(schedule, (item) -> item.details().attachments().size())).isEqualTo(12);
		assertThat(schedule.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(LocalDateTime.of(2019, 8, 21, 11, 0));
		assertThat(schedule.items().stream().filter((item) -> !item.text().subtitle().isEmpty())).hasSize(63);
	}

	@Test
	void keepsTheMomentsOfDemoConAndBothRoomsOfOneGuid() {
		ImportedSchedule schedule = read("democon.schedule.json", ImportOptions.none());
		assertThat(counts(schedule)).isEqualTo("36 items, 2 rooms, 2 tracks, 27 persons");
		assertThat(ImportFixtures.codes(schedule)).containsExactly("offset", "room-guid");
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(LocalDateTime.of(2020, 12, 14, 8, 0));
		ImportedSchedule berlin = read("democon.schedule.json", ImportOptions.none().in(ImportFixtures.BERLIN));
		assertThat(berlin.items().getFirst().placement().start()).isEqualTo(LocalDateTime.of(2020, 12, 14, 9, 0));
		assertThat(ImportFixtures.codes(berlin)).doesNotContain("offset");
		assertThat(schedule.persons()).allMatch((person) -> !person.biography().isEmpty());
		assertThat(schedule.items()).filteredOn((item) -> item.kind() == ItemKind.WORKSHOP).hasSize(9);
	}

	@Test
	void readsLinuxConfAu() {
		ImportedSchedule schedule = read("linux-conf-au-2020.ics", ImportOptions.none());
		assertThat(counts(schedule)).isEqualTo("262 items, 7 rooms, 0 tracks, 151 persons");
		assertThat(sum(schedule, (item) -> item.participations().size())).isEqualTo(190);
		assertThat(schedule.zone()).isEqualTo(ZoneId.of("Australia/Brisbane"));
		assertThat(schedule.items()).allMatch((item) -> item.placement().end() != null)
			.allMatch((item) -> !item.text().abstractText().isEmpty());
		assertThat(schedule.items()).filteredOn((item) -> item.placement().rooms().isEmpty()).hasSize(17);
		assertThat(schedule.items()).filteredOn((item) -> item.kind() == ItemKind.KEYNOTE).hasSize(4);
	}

	@Test
	void readsXorg() {
		ImportedSchedule schedule = read("xorg-indico.json", ImportOptions.none());
		assertThat(counts(schedule)).isEqualTo("37 items, 0 rooms, 5 tracks, 40 persons");
		assertThat(schedule.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(LocalDateTime.of(2021, 9, 17, 16, 10));
		assertThat(sum(schedule, (item) -> item.participations().size())).isEqualTo(44);
	}

	@Test
	void readsThePapersOfEmnlp() {
		ImportedSchedule schedule = read("emnlp-2020-papers.csv", ImportOptions.none());
		assertThat(counts(schedule)).isEqualTo("781 items, 0 rooms, 20 tracks, 2553 persons");
		assertThat(schedule.items()).allMatch((item) -> item.placement().start() == null)
			.allMatch((item) -> !item.text().abstractText().isEmpty());
		assertThat(schedule.items().getFirst().identity().key()).isEqualTo("id:table main.1004");
		assertThat(sum(schedule, (item) -> item.details().links().size())).isEqualTo(751);
	}

	private static ImportedSchedule read(String name, ImportOptions options) {
		return ImportFixtures.read(SharedFiles.schedule(name), options);
	}

	private static String counts(ImportedSchedule schedule) {
		return "%d items, %d rooms, %d tracks, %d persons".formatted(schedule.items().size(), schedule.rooms().size(),
				schedule.tracks().size(), schedule.persons().size());
	}

	private static int sum(ImportedSchedule schedule, ToIntFunction<ImportedItem> of) {
		return schedule.items().stream().mapToInt(of).sum();
	}

	private static long roomOverlaps(ImportedSchedule schedule) {
		Map<String, List<ImportedItem>> byRoom = schedule.items()
			.stream()
			.collect(Collectors.groupingBy((item) -> item.placement().rooms().getFirst()));
		return byRoom.values()
			.stream()
			.mapToLong((items) -> items.stream()
				.mapToLong((one) -> items.stream().filter((other) -> overlap(one, other)).count())
				.sum())
			.sum() / 2;
	}

	private static boolean overlap(ImportedItem one, ImportedItem other) {
		return one != other && one.placement().start().isBefore(other.placement().end())
				&& other.placement().start().isBefore(one.placement().end());
	}

}
