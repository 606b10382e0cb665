package org.symposia.registration.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import org.symposia.registration.Sample;
import org.symposia.registration.attendee.Actor;
import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.NewRegistration;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.text.InterfaceLanguage;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

/** Cuts a registration off after each of its steps and lets the sweeper finish it. */
@SymposiaTest
@Import(SweeperTests.StandingClock.class)
class SweeperTests {

	@Autowired
	private Sweeper sweeper;

	@Autowired
	private Inventories inventories;

	@Autowired
	private Registrations registrations;

	@Autowired
	private Departure departure;

	@Autowired
	private Arrival arrival;

	@Autowired
	private Mailboxes mailboxes;

	@Autowired
	private Offers offers;

	@Autowired
	private TestClock clock;

	private String event;

	@BeforeEach
	void offerOnePlace() {
		this.event = Sample.event();
		this.offers.save(new Offer(this.event, 0, Duration.ofHours(2), null, null,
				List.of(new Category("participant", LocalizedText.of("en", "Participant"))), true));
		this.inventories.resize(this.event, 1);
	}

	@Test
	void placesARegistrationCutOffBeforeItsClaim() {
		Registration claiming = claiming(false);
		sweepLater();
		assertThat(stateOf(claiming)).isEqualTo(RegistrationState.CONFIRMED);
		assertBooks(1, 0);
	}

	@Test
	void placesARegistrationCutOffAfterItsClaim() {
		Registration claiming = claiming(false);
		claim(claiming);
		sweepLater();
		assertThat(stateOf(claiming)).isEqualTo(RegistrationState.CONFIRMED);
		assertBooks(1, 0);
	}

	@Test
	void letsARepeatedRegistrationContinueTheOneThatWasCutOff() {
		Registration cutOff = claiming(false);
		this.mailboxes.take(cutOff, this.clock.instant());
		claim(cutOff);
		this.clock.advance(Duration.ofSeconds(6));
		Registration repeated = this.registrations
			.save(Registration.claiming(new NewRegistration(UUID.randomUUID().toString(), this.event, cutOff.attendee(),
					false, "again", "TICKET"), this.clock.instant()));
		assertThat(this.arrival.arrive(repeated)).isInstanceOfSatisfying(Arrived.Standing.class,
				(standing) -> assertThat(standing.registration().id()).isEqualTo(cutOff.id()));
		assertThat(this.registrations.find(repeated.id())).isEmpty();
		assertBooks(1, 0);
	}

	@Test
	void leavesARegistrationAloneThatIsStillBeingPlaced() {
		Registration claiming = claiming(false);
		claim(claiming);
		this.sweeper.sweep();
		assertThat(stateOf(claiming)).isEqualTo(RegistrationState.CLAIMING);
	}

	@Test
	void settlesAPlaceThatWasGivenAndNotSettled() {
		Registration claiming = claiming(false);
		claim(claiming);
		this.registrations.save(claiming.placed(Duration.ofHours(2), this.clock.instant()));
		this.sweeper.sweep();
		this.sweeper.sweep();
		assertBooks(1, 0);
	}

	@Test
	void releasesAHoldThatNobodyConfirmedInTime() {
		Registration claiming = claiming(true);
		claim(claiming);
		this.registrations.save(claiming.placed(Duration.ofHours(2), this.clock.instant()));
		this.sweeper.sweep();
		assertThat(stateOf(claiming)).isEqualTo(RegistrationState.AWAITING_CONFIRMATION);
		this.clock.advance(Duration.ofHours(3));
		this.sweeper.sweep();
		assertThat(stateOf(claiming)).isEqualTo(RegistrationState.EXPIRED);
		assertBooks(0, 1);
	}

	@Test
	void givesAPlaceBackToItsOwnerWhenTheCancellationWasCutOff() {
		Registration confirmed = confirmed();
		Registration fenced = this.registrations.save(confirmed.attempting("return", this.clock.instant()));
		this.inventories.takeBack(this.event, fenced.id(), "return", this.clock.instant());
		sweepLater();
		assertThat(stateOf(confirmed)).isEqualTo(RegistrationState.CONFIRMED);
		assertBooks(1, 0);
	}

	@Test
	void freesThePlaceOfACancelledRegistrationThatWasCutOffBeforeTheRelease() {
		Registration confirmed = confirmed();
		Registration fenced = this.registrations.save(confirmed.attempting("return", this.clock.instant()));
		this.inventories.takeBack(this.event, fenced.id(), "return", this.clock.instant());
		this.registrations.save(fenced.cancelled(Actor.ATTENDEE, this.clock.instant()));
		this.sweeper.sweep();
		this.sweeper.sweep();
		assertBooks(0, 1);
	}

	@Test
	void undoesTheHoldOfAnAttemptThatWasOvertaken() {
		Registration confirmed = confirmed();
		this.departure.cancel(confirmed);
		this.inventories.claim(this.event, confirmed.id(), "late", Claim.NEWCOMER, this.clock.instant());
		this.sweeper.sweep();
		assertBooks(0, 1);
	}

	private Registration confirmed() {
		Registration claiming = claiming(false);
		claim(claiming);
		Registration confirmed = this.registrations.save(claiming.placed(Duration.ofHours(2), this.clock.instant()));
		this.inventories.settle(this.event, confirmed.id(), confirmed.standing().attempt());
		return confirmed;
	}

	private Registration claiming(boolean byMail) {
		Attendee erika = new Attendee("Erika", "Mustermann", null, Sample.mailbox(), "Charité", "participant",
				InterfaceLanguage.EN);
		return this.registrations.save(Registration.claiming(
				new NewRegistration(UUID.randomUUID().toString(), this.event, erika, byMail, "first", "TICKET"),
				this.clock.instant()));
	}

	private void claim(Registration claiming) {
		assertThat(this.inventories.claim(this.event, claiming.id(), "first", Claim.NEWCOMER, this.clock.instant()))
			.isTrue();
	}

	private void sweepLater() {
		this.clock.advance(Sweeper.PATIENCE.plusSeconds(1));
		this.sweeper.sweep();
	}

	private RegistrationState stateOf(Registration registration) {
		return this.registrations.require(registration.id()).state();
	}

	private void assertBooks(int confirmed, int free) {
		Inventory inventory = this.inventories.require(this.event);
		assertThat(List.of(inventory.confirmed(), inventory.free(), inventory.holds().size()))
			.containsExactly(confirmed, free, 0);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class StandingClock {

		@Bean
		@Primary
		TestClock testClock() {
			return new TestClock(Instant.parse("2026-03-01T09:00:00Z"));
		}

		@Bean
		Clock clock(TestClock clock) {
			return clock;
		}

	}

}
