package org.symposia.registration.event;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class EventRecordTests {

	private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

	private static final EventRecord EVENT = EventFixtures.anEvent();

	@Test
	void countsAChangeOfDetails() {
		EventRecord moved = EventFixtures.anEvent(EVENT.title(), LocalizedText.of("en", "Tokyo"), EVENT.end());
		EventRecord first = moved.following(EVENT, NOW);
		assertThat(first.detailsRevision()).isEqualTo(new DetailsRevision(1, NOW, 1, NOW));
		assertThat(EVENT.following(first, NOW.plusSeconds(1)).revisionNumber()).isEqualTo(2);
	}

	@Test
	void countsAChangeOfTheVenueButNotOfTheContact() {
		assertThat(
				with(new EventInformation(LocalizedText.of("en", "Auditorium"), null, null, null)).following(EVENT, NOW)
					.revisionNumber())
			.isOne();
		assertThat(with(new EventInformation(null, null, new EventContact("Office", null, null), null))
			.following(EVENT, NOW)
			.revisionNumber()).isZero();
	}

	private static EventRecord with(EventInformation information) {
		return new EventRecord(EVENT.id(), 2, EVENT.title(), EVENT.zone(), EVENT.start(), EVENT.end(), EVENT.place(),
				EVENT.hosts(), EVENT.lifecycle(), EVENT.team(), information, null, null);
	}

	@Test
	void isOverFromItsEndOn() {
		assertThat(EVENT.isOver(EVENT.end().minusMillis(1))).isFalse();
		assertThat(EVENT.isOver(EVENT.end())).isTrue();
		assertThat(EventFixtures.aCalledOffEvent().isOver(NOW)).isTrue();
	}

	@Test
	void countsACancellation() {
		assertThat(EventFixtures.aCalledOffEvent().following(EVENT, NOW).revisionNumber()).isOne();
	}

	@Test
	void isToldOfWheneverItChangesIfNobodyChose() {
		assertThat(movedTo("Tokyo", null).following(EVENT, NOW).detailsRevision())
			.isEqualTo(new DetailsRevision(1, NOW, 1, NOW));
	}

	@Test
	void isToldOfOnceTheOrganizersWantIt() {
		Instant later = NOW.plusSeconds(60);
		EventRecord known = movedTo("Berlin", 1L);
		EventRecord moved = movedTo("Tokyo", 1L).following(known, NOW);
		assertThat(moved.detailsRevision()).isEqualTo(new DetailsRevision(1, NOW, 0, NOW));
		EventRecord told = movedTo("Tokyo", 2L).following(moved, later);
		assertThat(told.detailsRevision()).isEqualTo(new DetailsRevision(1, NOW, 1, later));
		assertThat(movedTo("Osaka", 2L).following(told, later).detailsRevision())
			.isEqualTo(new DetailsRevision(2, later, 1, later));
	}

	private static EventRecord movedTo(String place, @Nullable Long noticeRevision) {
		return new EventRecord(EVENT.id(), 2, EVENT.title(), EVENT.zone(), EVENT.start(), EVENT.end(),
				LocalizedText.of("en", place), EVENT.hosts(), EVENT.lifecycle(), EVENT.team(), EVENT.information(),
				noticeRevision, null);
	}

	@Test
	void keepsTheRevisionIfCalendarsShowTheSame() {
		assertThat(EventFixtures.aConcludedEvent().following(EVENT, NOW).detailsRevision()).isNull();
		EventRecord moved = EventFixtures.anEvent(EVENT.title(), LocalizedText.of("en", "Tokyo"), EVENT.end())
			.following(EVENT, NOW);
		assertThat(moved.following(moved, NOW.plusSeconds(1)).detailsRevision()).isEqualTo(moved.detailsRevision());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Musterstraße 1, 10117 Berlin, Germany
			ja | 〒162-0000 東京都新宿区戸山1-1-1
			""")
	void namesThePlaceInOneLine(String language, String line) {
		LocalizedText address = LocalizedText
			.of(Map.of("en", "Musterstraße 1\n10117 Berlin\r\nGermany\n", "ja", "〒162-0000\n東京都新宿区戸山1-1-1"));
		EventRecord event = EventFixtures.anEvent(LocalizedText.of("en", "Symposium"), address,
				Instant.parse("2026-04-15T16:00:00Z"));
		assertThat(event.location(Locale.forLanguageTag(language))).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Auditorium, Musterstraße 1, 10117 Berlin
			ja | 講堂、〒162-0000 東京都新宿区戸山1-1-1
			""")
	void namesTheVenueWithItsAddressInsteadOfThePlace(String language, String line) {
		EventRecord event = EventFixtures.anEventAt(LocalizedText.of(Map.of("en", "Auditorium", "ja", "講堂")),
				LocalizedText.of(Map.of("en", "Musterstraße 1\n10117 Berlin", "ja", "〒162-0000\n東京都新宿区戸山1-1-1")));
		assertThat(event.location(Locale.forLanguageTag(language))).isEqualTo(line);
	}

}
