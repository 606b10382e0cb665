package org.symposia.registration.registration;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.symposia.registration.person.PersonFixtures;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.text.InterfaceLanguage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RegistrationTests {

	private static final Instant NOW = RegistrationFixtures.NOW;

	private static final Duration HOLD = RegistrationFixtures.HOLD;

	@Test
	void isHeldUntilTheMailboxIsConfirmed() {
		Registration held = claiming(true).placed(HOLD, NOW);
		assertThat(held.state()).isEqualTo(RegistrationState.AWAITING_CONFIRMATION);
		assertThat(held.isOverdue(NOW.plus(HOLD).minusMillis(1))).isFalse();
		assertThat(held.isOverdue(NOW.plus(HOLD))).isTrue();
		assertThat(held.mailboxConfirmed(NOW).state()).isEqualTo(RegistrationState.CONFIRMED);
	}

	@Test
	void isConfirmedAtOnceIfTheMailboxNeedsNoConfirmation() {
		assertThat(claiming(false).placed(HOLD, NOW).state()).isEqualTo(RegistrationState.CONFIRMED);
	}

	@Test
	void staysOnTheWaitingListWithAConfirmedMailboxAndThenGetsThePlaceAtOnce() {
		Registration waiting = claiming(true).waiting(7, NOW).mailboxConfirmed(NOW);
		assertThat(waiting.state()).isEqualTo(RegistrationState.WAITING);
		assertThat(waiting.placed(HOLD, NOW).state()).isEqualTo(RegistrationState.CONFIRMED);
	}

	@Test
	void refusesToComeBackFromCancellation() {
		Registration cancelled = claiming(false).placed(HOLD, NOW).cancelled(Actor.ATTENDEE, NOW);
		assertThatIllegalStateException().isThrownBy(() -> cancelled.placed(HOLD, NOW));
		assertThatIllegalStateException().isThrownBy(() -> cancelled.mailboxConfirmed(NOW));
	}

	@Test
	void announcesStatesAndVersionsButNoPersonalData() {
		Registration confirmed = claiming(false).placed(HOLD, NOW);
		assertThat(confirmed.outbox().events()).singleElement().satisfies((event) -> {
			assertThat(event.type()).isEqualTo("org.symposia.registration.state-changed");
			assertThat(event.data()).containsEntry("state", "confirmed").containsEntry("previous", "claiming");
			assertThat(event.toString()).doesNotContain("Erika", "example.org");
		});
	}

	@Test
	void keepsTheMailboxWhenCorrected() {
		Attendee correction = new Attendee(PersonFixtures.taro(), "participant", InterfaceLanguage.DE);
		Registration corrected = claiming(false).placed(HOLD, NOW).corrected(correction, NOW);
		assertThat(corrected.attendee().person()).isEqualTo(PersonFixtures.taro().withEmail("erika@example.org"));
		assertThat(corrected.revision()).isEqualTo(1);
	}

	@Test
	void ignoresCaseInMailboxKeys() {
		assertThat(Mailboxes.key("berlin-2026", new MailAddress("Erika@Example.ORG")))
			.isEqualTo(Mailboxes.key("berlin-2026", new MailAddress("erika@example.org")))
			.isNotEqualTo(Mailboxes.key("other", new MailAddress("erika@example.org")));
	}

	private static Registration claiming(boolean byMail) {
		return Registration.claiming(RegistrationFixtures.newRegistration("r-1", "berlin-2026",
				RegistrationFixtures.erika("erika@example.org"), byMail), NOW);
	}

}
