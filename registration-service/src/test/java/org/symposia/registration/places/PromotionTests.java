package org.symposia.registration.places;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.symposia.registration.registration.Actor;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.registration.registration.RegistrationState.AWAITING_CONFIRMATION;
import static org.symposia.registration.registration.RegistrationState.CONFIRMED;
import static org.symposia.registration.registration.RegistrationState.EXPIRED;
import static org.symposia.registration.registration.RegistrationState.WAITING;

class PromotionTests {

	@Test
	void offersTheFreedPlaceToTheNextOnTheWaitingList() {
		PlacesFixture places = new PlacesFixture(1);
		List<Registration> all = places.registered(3);
		places.cancel(all.getFirst());
		assertThat(places.stateOf(all.get(1))).isEqualTo(CONFIRMED);
		assertThat(places.stateOf(all.get(2))).isEqualTo(WAITING);
		assertThat(places.positions.positionOf(places.current(all.get(2)))).isEqualTo(1);
	}

	@Test
	void givesThePlaceAtOnceToAConfirmedMailbox() {
		PlacesFixture places = new PlacesFixture(1);
		Registration first = places.registered(false);
		Registration waiting = places.waitingWithConfirmedMailbox();
		places.cancel(first);
		assertThat(places.stateOf(waiting)).isEqualTo(CONFIRMED);
	}

	@Test
	void holdsThePlaceForAnUnconfirmedMailbox() {
		PlacesFixture places = new PlacesFixture(1);
		Registration first = places.registered(false);
		Registration waiting = places.registered(true);
		places.cancel(first);
		assertThat(places.current(waiting)).satisfies((offered) -> {
			assertThat(offered.state()).isEqualTo(AWAITING_CONFIRMATION);
			assertThat(offered.status().heldUntil()).isEqualTo(places.clock.instant().plus(RegistrationFixtures.HOLD));
		});
	}

	@Test
	void offersAnExpiredPlaceToTheNextOnTheWaitingList() {
		PlacesFixture places = new PlacesFixture(1);
		Registration held = places.registered(true);
		Registration waiting = places.registered(false);
		places.clock.advance(RegistrationFixtures.HOLD);
		places.release.expire(places.current(held));
		assertThat(places.statesOf(List.of(held, waiting))).containsExactly(EXPIRED, CONFIRMED);
	}

	@Test
	void offersAddedPlacesToTheWaitingList() {
		PlacesFixture places = new PlacesFixture(1);
		List<Registration> all = places.registered(4);
		places.inventories.resize(PlacesFixture.EVENT, 3);
		places.promotion.promote(PlacesFixture.EVENT);
		assertThat(places.statesOf(all)).containsExactly(CONFIRMED, CONFIRMED, CONFIRMED, WAITING);
	}

	@Test
	void letsNewRegistrationsQueueBehindTheWaitingList() {
		PlacesFixture places = new PlacesFixture(1);
		List<Registration> all = places.registered(2);
		places.inventories.resize(PlacesFixture.EVENT, 2);
		Registration later = places.registered(false);
		assertThat(places.stateOf(all.get(1))).isEqualTo(CONFIRMED);
		assertThat(places.stateOf(later)).isEqualTo(WAITING);
	}

	@Test
	void takesNewRegistrationsAgainOnceTheWaitingListIsEmpty() {
		PlacesFixture places = new PlacesFixture(1);
		List<Registration> all = places.registered(2);
		all.forEach(places::cancel);
		assertThat(places.inventory().queued()).isFalse();
		assertThat(places.registered(false).state()).isEqualTo(CONFIRMED);
	}

	@Test
	void givesNoPlaceOfAnEventThatIsOver() {
		PlacesFixture places = new PlacesFixture(1);
		List<Registration> all = places.registered(2);
		places.endEvent();
		places.cancel(all.getFirst());
		assertThat(places.stateOf(all.get(1))).isEqualTo(WAITING);
		assertThat(places.inventory().free()).isOne();
	}

	@Test
	void promotesAsManyAsCancelAtTheSameTime() throws Exception {
		PlacesFixture places = new PlacesFixture(20);
		List<Registration> all = places.registered(50);
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Registration>> cancellations = all.subList(0, 20)
				.stream()
				.<Callable<Registration>>map((each) -> () -> places.release.cancel(each, Actor.ATTENDEE).orElseThrow())
				.toList();
			executor.invokeAll(cancellations).forEach(Future::resultNow);
		}
		assertThat(places.statesOf(all.subList(20, 40))).containsOnly(CONFIRMED);
		assertThat(places.statesOf(all.subList(40, 50))).containsOnly(WAITING);
		assertThat(places.inventory()).satisfies((inventory) -> {
			assertThat(inventory.confirmed()).isEqualTo(20);
			assertThat(inventory.free()).isZero();
			assertThat(inventory.holds()).isEmpty();
		});
	}

}
