package org.symposia.registration.places;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.symposia.registration.registration.Registration;

import static org.assertj.core.api.Assertions.assertThat;

/** Positions behind a number that was drawn and never stored. */
class WaitingListPositionsTests {

	private final PlacesFixture places = new PlacesFixture(1);

	private Registration last;

	@BeforeEach
	void loseTheSecondNumberOfThree() {
		this.places.registered(2);
		this.places.inventories.nextWaitingNumber(PlacesFixture.EVENT);
		this.last = this.places.registered(false);
	}

	@Test
	void countsALostNumberAsNobody() {
		this.places.clock.advance(Duration.ofMinutes(2));
		assertPosition(2);
		this.places.claiming(false);
		assertPosition(2);
	}

	@Test
	void countsANumberDrawnJustNowAsAPerson() {
		this.places.claiming(false);
		assertPosition(3);
	}

	private void assertPosition(long position) {
		assertThat(this.places.positions.positionOf(this.last)).isEqualTo(position);
		assertThat(this.places.positions.positionsOf(PlacesFixture.EVENT, List.of(this.last)))
			.containsEntry(this.last.id(), position);
	}

}
