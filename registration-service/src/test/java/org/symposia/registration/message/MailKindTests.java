package org.symposia.registration.message;

import java.io.IOException;
import java.time.Instant;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import org.symposia.registration.Messages;
import org.symposia.registration.registration.Actor;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.registration.registration.RegistrationState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.registration.registration.RegistrationState.AWAITING_CONFIRMATION;
import static org.symposia.registration.registration.RegistrationState.CANCELLED;
import static org.symposia.registration.registration.RegistrationState.CLAIMING;
import static org.symposia.registration.registration.RegistrationState.CONFIRMED;
import static org.symposia.registration.registration.RegistrationState.EXPIRED;
import static org.symposia.registration.registration.RegistrationState.WAITING;

class MailKindTests {

	private static final String EVENT = "berlin-2026";

	private static final Instant NOW = RegistrationFixtures.NOW;

	@Test
	void asksANewRegistrationToConfirm() {
		Registration held = RegistrationFixtures.aHeldRegistration(EVENT);
		assertThat(kind(CLAIMING, AWAITING_CONFIRMATION, held)).isEqualTo(MailKind.CONFIRM);
		assertThat(kind(WAITING, AWAITING_CONFIRMATION, held)).isEqualTo(MailKind.OFFERED);
	}

	@Test
	void sendsTheTicketWithThePlaceAndWithACorrection() {
		Registration confirmed = RegistrationFixtures.aConfirmedRegistration(EVENT);
		assertThat(kind(CLAIMING, CONFIRMED, confirmed)).isEqualTo(MailKind.PLACED);
		assertThat(kind(CONFIRMED, CONFIRMED, confirmed)).isEqualTo(MailKind.CORRECTED);
	}

	@Test
	void saysThatAPlaceBecameFreeForSomebodyOnTheWaitingList() {
		Registration promoted = RegistrationFixtures.aWaitlistedRegistration(EVENT, false, 1)
			.placed(RegistrationFixtures.HOLD, NOW);
		assertThat(kind(WAITING, CONFIRMED, promoted)).isEqualTo(MailKind.PROMOTED);
		assertThat(MailKind.PROMOTED.carriesTicket()).isTrue();
	}

	@Test
	void asksAWaitingRegistrationToConfirmIfNecessary() {
		assertThat(kind(CLAIMING, WAITING, RegistrationFixtures.aWaitlistedRegistration(EVENT, true, 1)))
			.isEqualTo(MailKind.IN_LINE_CONFIRM);
		assertThat(kind(CLAIMING, WAITING, RegistrationFixtures.aWaitlistedRegistration(EVENT, false, 1)))
			.isEqualTo(MailKind.IN_LINE);
	}

	@Test
	void sendsTheNewLinkToThoseWhoConfirmOnTheWaitingList() {
		Registration waiting = RegistrationFixtures.aWaitlistedRegistration(EVENT, true, 1).mailboxConfirmed(NOW);
		assertThat(MailKind.of(WAITING, WAITING, true, waiting)).isEqualTo(MailKind.IN_LINE);
		assertThat(MailKind.of(WAITING, WAITING, false, waiting)).isNull();
	}

	@Test
	void tellsWhoCancelled() {
		Registration confirmed = RegistrationFixtures.aConfirmedRegistration(EVENT);
		assertThat(kind(CONFIRMED, CANCELLED, confirmed.cancelled(Actor.ATTENDEE, NOW))).isEqualTo(MailKind.CANCELLED);
		assertThat(kind(CONFIRMED, CANCELLED, confirmed.cancelled(Actor.team("Olga"), NOW)))
			.isEqualTo(MailKind.CANCELLED_BY_TEAM);
	}

	@Test
	void tellsOnlyThoseWhoWaitedThatAHoldExpired() {
		Registration offered = RegistrationFixtures.aWaitlistedRegistration(EVENT, true, 1)
			.placed(RegistrationFixtures.HOLD, NOW);
		assertThat(kind(AWAITING_CONFIRMATION, EXPIRED, offered.expired(NOW))).isEqualTo(MailKind.EXPIRED);
		assertThat(kind(AWAITING_CONFIRMATION, EXPIRED, RegistrationFixtures.aHeldRegistration(EVENT).expired(NOW)))
			.isNull();
	}

	@Test
	void sendsNothingAboutAStateThatHasPassed() {
		assertThat(kind(CLAIMING, AWAITING_CONFIRMATION, RegistrationFixtures.aConfirmedRegistration(EVENT))).isNull();
	}

	private static MailKind kind(RegistrationState previous, RegistrationState state, Registration registration) {
		return MailKind.of(previous, state, false, registration);
	}

	/** Nobody may be waiting. */
	@Test
	void saysOfNoPlaceThatItGoesToOthers() throws IOException {
		for (Properties messages : Messages.all()) {
			messages.stringPropertyNames()
				.stream()
				.filter((key) -> key.startsWith("registration.mail."))
				.forEach((key) -> assertThat(messages.getProperty(key)).as(key)
					.doesNotContain("somebody else", "goes to the next", "anderweitig", "an die nächste Person",
							"次の方"));
		}
	}

}
