package org.symposia.registration.registering;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.symposia.registration.event.EventFixtures;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.places.PlacesFixtures;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class AvailabilityTests {

	private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

	@ParameterizedTest
	@CsvSource({ "11,FREE", "10,FEW", "1,FEW" })
	void saysWhetherFewPlacesAreFree(int free, Availability.State state) {
		Availability availability = Availability.of(EventFixtures.anEvent(), offer(null, null),
				PlacesFixtures.anInventory(free, false), NOW);
		assertThat(availability).isEqualTo(new Availability(state, free));
	}

	@ParameterizedTest
	@CsvSource({ "0,false", "5,true" })
	void isFullWithoutFreePlacesOrBehindAWaitingList(int free, boolean queued) {
		Availability availability = Availability.of(EventFixtures.anEvent(), offer(null, null),
				PlacesFixtures.anInventory(free, queued), NOW);
		assertThat(availability).isEqualTo(new Availability(Availability.State.FULL, 0));
	}

	@Test
	void isClosedBeforeAndAfterTheOffer() {
		assertThat(of(offer(NOW.plusSeconds(1), null)).state()).isEqualTo(Availability.State.NOT_YET_OPEN);
		assertThat(of(offer(NOW, null)).canRegister()).isTrue();
		assertThat(of(offer(null, NOW)).state()).isEqualTo(Availability.State.CLOSED);
	}

	@Test
	void isOverFromTheEndOfTheEventOn() {
		EventRecord event = EventFixtures.anEvent();
		assertThat(Availability.of(event, offer(null, null), PlacesFixtures.anInventory(5, false), event.end()))
			.isEqualTo(new Availability(Availability.State.OVER, 0));
	}

	@Test
	void isOverWithTheEvent() {
		assertThat(Availability.of(EventFixtures.aConcludedEvent(), offer(null, null),
				PlacesFixtures.anInventory(5, false), NOW))
			.isEqualTo(new Availability(Availability.State.OVER, 0));
	}

	private static Availability of(Offer offer) {
		return Availability.of(EventFixtures.anEvent(), offer, PlacesFixtures.anInventory(5, false), NOW);
	}

	private static Offer offer(@Nullable Instant opens, @Nullable Instant closes) {
		return new Offer("berlin-2026", 1, Duration.ofHours(2), opens, closes,
				List.of(new Category("participant", LocalizedText.of("en", "Participant"))), true);
	}

}
