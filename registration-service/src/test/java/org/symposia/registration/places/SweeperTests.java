package org.symposia.registration.places;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.symposia.registration.registration.Actor;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.registration.registration.RegistrationState;

import static org.assertj.core.api.Assertions.assertThat;

/** Interrupts a registration after each of its steps and lets the sweeper complete it. */
class SweeperTests {

	private static final Duration ABANDONED = Sweeper.ABANDONED_AFTER.plusSeconds(1);

	private final PlacesFixture places = new PlacesFixture(1);

	@Test
	void placesARegistrationInterruptedBeforeItsClaim() {
		Registration claiming = this.places.claiming(false);
		this.places.sweepAfter(ABANDONED);
		assertThat(this.places.stateOf(claiming)).isEqualTo(RegistrationState.CONFIRMED);
		assertPlaces(1, 0);
	}

	@Test
	void placesARegistrationInterruptedAfterItsClaim() {
		Registration claiming = this.places.claiming(false);
		claim(claiming);
		this.places.sweepAfter(ABANDONED);
		assertThat(this.places.stateOf(claiming)).isEqualTo(RegistrationState.CONFIRMED);
		assertPlaces(1, 0);
	}

	@Test
	void letsARepeatedRegistrationContinueTheInterruptedOne() {
		Registration interrupted = this.places.claiming(false);
		this.places.mailboxes.take(interrupted, this.places.clock.instant());
		claim(interrupted);
		this.places.clock.advance(Duration.ofSeconds(6));
		Registration repeated = this.places.registrations.save(Registration.claiming(
				RegistrationFixtures.newRegistration("repeated", PlacesFixture.EVENT, interrupted.attendee(), false),
				this.places.clock.instant()));
		assertThat(this.places.allocation.allocate(repeated).id()).isEqualTo(interrupted.id());
		assertThat(this.places.registrations.find(repeated.id())).isEmpty();
		assertPlaces(1, 0);
	}

	@Test
	void dropsAnInterruptedRegistrationWhoseMailboxHasAnother() {
		Registration confirmed = this.places.registered(false);
		Registration interrupted = this.places.registrations.save(Registration.claiming(
				RegistrationFixtures.newRegistration("interrupted", PlacesFixture.EVENT, confirmed.attendee(), false),
				this.places.clock.instant()));
		this.places.sweepAfter(ABANDONED);
		assertThat(this.places.registrations.find(interrupted.id())).isEmpty();
		assertPlaces(1, 0);
	}

	@Test
	void leavesARegistrationInProgressAlone() {
		Registration claiming = this.places.claiming(false);
		claim(claiming);
		this.places.sweeper.sweep();
		assertThat(this.places.stateOf(claiming)).isEqualTo(RegistrationState.CLAIMING);
	}

	@Test
	void settlesAPlaceThatWasGivenAndNotSettled() {
		Registration claiming = this.places.claiming(false);
		claim(claiming);
		place(claiming);
		this.places.sweeper.sweep();
		this.places.sweeper.sweep();
		assertPlaces(1, 0);
	}

	@Test
	void releasesAHoldThatNobodyConfirmedInTime() {
		Registration claiming = this.places.claiming(true);
		claim(claiming);
		place(claiming);
		this.places.sweeper.sweep();
		assertThat(this.places.stateOf(claiming)).isEqualTo(RegistrationState.AWAITING_CONFIRMATION);
		this.places.sweepAfter(RegistrationFixtures.HOLD);
		assertThat(this.places.stateOf(claiming)).isEqualTo(RegistrationState.EXPIRED);
		assertPlaces(0, 1);
	}

	@Test
	void givesAPlaceBackToItsOwnerWhenTheCancellationWasInterrupted() {
		Registration confirmed = this.places.registered(false);
		beginCancellation(confirmed);
		this.places.sweepAfter(ABANDONED);
		assertThat(this.places.stateOf(confirmed)).isEqualTo(RegistrationState.CONFIRMED);
		assertPlaces(1, 0);
	}

	@Test
	void freesThePlaceOfACancelledRegistrationThatWasInterruptedBeforeTheRelease() {
		Registration held = beginCancellation(this.places.registered(false));
		this.places.registrations.save(held.cancelled(Actor.ATTENDEE, this.places.clock.instant()));
		this.places.sweeper.sweep();
		this.places.sweeper.sweep();
		assertPlaces(0, 1);
	}

	@Test
	void undoesTheHoldOfAnAttemptThatWasOvertaken() {
		Registration confirmed = this.places.registered(false);
		this.places.cancel(confirmed);
		this.places.inventories.claim(PlacesFixture.EVENT, confirmed.id(), "late", Claimant.NEW_REGISTRATION,
				this.places.clock.instant());
		this.places.sweeper.sweep();
		assertPlaces(0, 1);
	}

	private Registration beginCancellation(Registration confirmed) {
		Registration renewed = this.places.registrations
			.save(confirmed.attempting("return", this.places.clock.instant()));
		this.places.inventories.takeBack(PlacesFixture.EVENT, renewed.id(), "return", this.places.clock.instant());
		return renewed;
	}

	private void claim(Registration claiming) {
		assertThat(this.places.inventories.claim(PlacesFixture.EVENT, claiming.id(), RegistrationFixtures.ATTEMPT,
				Claimant.NEW_REGISTRATION, this.places.clock.instant()))
			.isTrue();
	}

	private void place(Registration claiming) {
		this.places.registrations.save(claiming.placed(RegistrationFixtures.HOLD, this.places.clock.instant()));
	}

	private void assertPlaces(int confirmed, int free) {
		assertThat(this.places.inventory()).satisfies((inventory) -> {
			assertThat(inventory.confirmed()).isEqualTo(confirmed);
			assertThat(inventory.free()).isEqualTo(free);
			assertThat(inventory.holds()).isEmpty();
		});
	}

}
