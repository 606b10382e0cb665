package org.symposia.registration.places;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.starter.test.Concurrently;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.registration.registration.RegistrationState.AWAITING_CONFIRMATION;
import static org.symposia.registration.registration.RegistrationState.CONFIRMED;
import static org.symposia.registration.registration.RegistrationState.WAITING;

/** Strangers of one network hold a share of the free places, and keep nobody out. */
class StrangersTests {

	@ParameterizedTest
	@CsvSource({ "2,2,0", "3,3,0", "20,3,17", "40,3,37", "43,4,39", "200,18,182" })
	void holdThreePlacesOrATenthOfTheFree(int places, int held, int free) {
		PlacesFixture fixture = new PlacesFixture(places);
		List<Registration> made = fixture.registeredFrom("clinic", held + ((free > 0) ? 5 : 0));
		assertThat(made).filteredOn((each) -> each.status().heldUntil() != null).hasSize(held);
		assertThat(made).extracting(Registration::state).containsOnly(AWAITING_CONFIRMATION);
		assertThat(fixture.inventory()).satisfies((inventory) -> {
			assertThat(inventory.held()).isEqualTo(held);
			assertThat(inventory.free()).isEqualTo(free);
			assertThat(inventory.heldFrom("clinic")).isEqualTo(held);
		});
	}

	@Test
	void getAPlaceByConfirmingThoughNoneWasHeld() {
		PlacesFixture fixture = new PlacesFixture(20);
		Registration last = fixture.registeredFrom("clinic", 21).getLast();
		assertThat(last.isWithoutPlace()).isTrue();
		assertThat(fixture.confirmedWithoutPlace(last).state()).isEqualTo(CONFIRMED);
		assertThat(fixture.inventory().confirmed()).isOne();
		assertThat(fixture.current(last).network()).isNull();
	}

	@Test
	void joinTheWaitingListInOrderIfNoPlaceIsLeftWhenTheyConfirm() {
		PlacesFixture fixture = new PlacesFixture(4);
		Registration deferred = fixture.registeredFrom("clinic", 4).getLast();
		fixture.registered(1);
		Registration waiting = fixture.registered(false);
		Registration confirmed = fixture.confirmedWithoutPlace(deferred);
		assertThat(confirmed.state()).isEqualTo(WAITING);
		assertThat(fixture.positions.positionOf(waiting)).isEqualTo(1);
		assertThat(fixture.positions.positionOf(confirmed)).isEqualTo(2);
	}

	@Test
	void leavePlacesToOtherNetworks() {
		PlacesFixture fixture = new PlacesFixture(20);
		fixture.registeredFrom("clinic", 21);
		assertThat(fixture.registeredFrom("home").status().heldUntil()).isNotNull();
	}

	@Test
	void mayHoldAnotherPlaceOnceOneIsConfirmedCancelledOrExpired() {
		PlacesFixture fixture = new PlacesFixture(20);
		List<Registration> held = fixture.registeredFrom("clinic", 3);
		fixture.confirmed(held.getFirst());
		assertThat(fixture.registeredFrom("clinic").isWithoutPlace()).isFalse();
		fixture.cancel(held.get(1));
		assertThat(fixture.registeredFrom("clinic").isWithoutPlace()).isFalse();
		assertThat(fixture.registeredFrom("clinic").isWithoutPlace()).isTrue();
		fixture.sweepAfter(RegistrationFixtures.HOLD);
		assertThat(fixture.inventory().strangers()).isEmpty();
		assertThat(fixture.registeredFrom("clinic").isWithoutPlace()).isFalse();
	}

	@Test
	void holdNoMoreThanTheirShareHoweverManyRegisterAtOnce() throws Exception {
		PlacesFixture fixture = new PlacesFixture(20);
		List<Registration> made = Concurrently.call(16, (_) -> fixture.registeredFrom("clinic"));
		assertThat(made).filteredOn((each) -> each.status().heldUntil() != null).hasSize(3);
		assertThat(fixture.inventory()).returns(3, Inventory::held).returns(17, Inventory::free);
	}

	@Test
	void arePassedOverOnTheWaitingListUntilTheyConfirm() {
		PlacesFixture fixture = new PlacesFixture(5);
		List<Registration> given = fixture.registered(5);
		List<Registration> strangers = fixture.registeredFrom("clinic", 4);
		Registration visitor = fixture.registeredFrom("home");
		assertThat(fixture.statesOf(strangers)).containsOnly(WAITING);
		given.forEach(fixture::cancel);
		assertThat(fixture.statesOf(strangers)).containsExactly(AWAITING_CONFIRMATION, AWAITING_CONFIRMATION,
				AWAITING_CONFIRMATION, WAITING);
		assertThat(fixture.stateOf(visitor)).isEqualTo(AWAITING_CONFIRMATION);
		Registration last = fixture.confirmed(strangers.getLast());
		fixture.promotion.promote(PlacesFixture.EVENT);
		assertThat(fixture.stateOf(last)).isEqualTo(CONFIRMED);
	}

	@Test
	void areGivenUpAfterAWeekIfNobodyConfirms() {
		PlacesFixture fixture = new PlacesFixture(20);
		Registration deferred = fixture.registeredFrom("clinic", 4).getLast();
		fixture.clock.advance(Duration.ofDays(7).minusSeconds(1));
		fixture.sweeper.expireWithoutPlace();
		assertThat(fixture.stateOf(deferred)).isEqualTo(AWAITING_CONFIRMATION);
		fixture.clock.advance(Duration.ofSeconds(2));
		fixture.sweeper.expireWithoutPlace();
		assertThat(fixture.stateOf(deferred)).isEqualTo(RegistrationState.EXPIRED);
	}

	@Test
	void keepTheirPlaceThoughTheConfirmationWasInterrupted() {
		PlacesFixture fixture = new PlacesFixture(20);
		Registration deferred = fixture.registeredFrom("clinic", 4).getLast();
		fixture.registrations.save(deferred.claimingOnceConfirmed("interrupted", fixture.clock.instant()));
		fixture.sweepAfter(Sweeper.ABANDONED_AFTER.plusSeconds(1));
		assertThat(fixture.stateOf(deferred)).isEqualTo(CONFIRMED);
	}

}
