package org.symposia.registration.places;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.registration.Actor;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.text.LocalizedText;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** The places of one event in a store of its own, without Spring. */
final class PlacesFixture {

	static final String EVENT = "berlin-2026";

	final TestClock clock = new TestClock(RegistrationFixtures.NOW);

	final MongoOperations store = EmbeddedStore.newStore();

	final Inventories inventories = new Inventories(this.store);

	final Registrations registrations = RegistrationFixtures.registrations(this.store);

	final Mailboxes mailboxes = RegistrationFixtures.mailboxes(this.store);

	final Promotion promotion;

	final PlaceAllocation allocation;

	final PlaceRelease release;

	final Sweeper sweeper;

	final WaitingListPositions positions = new WaitingListPositions(new WaitingListNumbers(this.store), this.clock);

	private final EventDirectory events = mock(EventDirectory.class);

	PlacesFixture(int places) {
		this.inventories.resize(EVENT, places);
		Offers offers = mock(Offers.class);
		given(offers.require(EVENT)).willReturn(new Offer(EVENT, 1, RegistrationFixtures.HOLD, null, null,
				List.of(new Category("participant", LocalizedText.of("en", "Participant"))), true));
		AsyncTaskExecutor executor = new TaskExecutorAdapter(Runnable::run);
		PlaceClaims claims = new PlaceClaims(this.inventories, this.registrations, offers, this.clock);
		AbandonedAttempts abandoned = new AbandonedAttempts(this.inventories, this.registrations, this.clock);
		this.promotion = new Promotion(this.inventories, this.registrations, claims, this.events, executor, this.clock);
		this.allocation = new PlaceAllocation(claims, this.inventories, this.registrations, this.mailboxes,
				this.promotion, abandoned, this.clock);
		this.release = new PlaceRelease(this.inventories, this.registrations, this.mailboxes, this.promotion,
				this.clock);
		this.sweeper = new Sweeper(this.inventories, this.registrations, this.allocation, this.release, this.promotion,
				abandoned, this.clock);
	}

	/** The event is over. */
	void endEvent() {
		given(this.events.isOver(EVENT)).willReturn(true);
	}

	/** A stored registration that has not claimed a place yet. */
	Registration claiming(boolean byMail) {
		return this.registrations.save(RegistrationFixtures.aClaimingRegistration(EVENT, byMail));
	}

	/** A registration that got a place or a number on the waiting list. */
	Registration registered(boolean byMail) {
		return this.allocation.allocate(claiming(byMail));
	}

	/** A stranger's registration from a network, in whatever state it came to. */
	Registration registeredFrom(String network) {
		return this.allocation
			.allocate(this.registrations.save(RegistrationFixtures.aClaimingRegistrationFrom(network, EVENT)));
	}

	/** Strangers' registrations from a network, in the order they were made. */
	List<Registration> registeredFrom(String network, int count) {
		return IntStream.range(0, count).mapToObj((_) -> registeredFrom(network)).toList();
	}

	/** Confirms a registration for which no place is held. */
	Registration confirmedWithoutPlace(Registration registration) {
		return this.allocation
			.allocate(this.registrations.save(registration.claimingOnceConfirmed("confirmed", this.clock.instant())));
	}

	/** Confirms a registration that has a held place or waits. */
	Registration confirmed(Registration registration) {
		Registration confirmed = this.registrations.save(current(registration).mailboxConfirmed(this.clock.instant()));
		this.inventories.settle(EVENT, confirmed.id(), confirmed.status().attempt());
		return confirmed;
	}

	/** Registrations in the order they were made. */
	List<Registration> registered(int count) {
		return IntStream.range(0, count).mapToObj((_) -> registered(false)).toList();
	}

	/** A registration on the waiting list whose mailbox was confirmed. */
	Registration waitingWithConfirmedMailbox() {
		return this.registrations.save(registered(true).mailboxConfirmed(this.clock.instant()));
	}

	void cancel(Registration registration) {
		this.release.cancel(current(registration), Actor.ATTENDEE).orElseThrow();
	}

	Registration current(Registration registration) {
		return this.registrations.require(registration.id());
	}

	RegistrationState stateOf(Registration registration) {
		return current(registration).state();
	}

	List<RegistrationState> statesOf(List<Registration> all) {
		return all.stream().map(this::stateOf).toList();
	}

	void sweepAfter(Duration duration) {
		this.clock.advance(duration);
		this.sweeper.sweep();
	}

	Inventory inventory() {
		return this.inventories.require(EVENT);
	}

}
