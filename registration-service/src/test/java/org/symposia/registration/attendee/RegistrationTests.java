package org.symposia.registration.attendee;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.symposia.starter.text.InterfaceLanguage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RegistrationTests {

	private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

	private static final Duration HOLD = Duration.ofHours(2);

	@Test
	void isHeldUntilTheMailboxIsConfirmed() {
		Registration held = claiming(true).placed(HOLD, NOW);
		assertThat(held.state()).isEqualTo(RegistrationState.AWAITING_CONFIRMATION);
		assertThat(held.isOverdue(NOW.plus(HOLD).minusMillis(1))).isFalse();
		assertThat(held.isOverdue(NOW.plus(HOLD))).isTrue();
		assertThat(held.mailboxConfirmed(NOW).state()).isEqualTo(RegistrationState.CONFIRMED);
	}

	@Test
	void isConfirmedAtOnceWhereNobodyAsksForTheMailbox() {
		assertThat(claiming(false).placed(HOLD, NOW).state()).isEqualTo(RegistrationState.CONFIRMED);
	}

	@Test
	void staysInLineWithAConfirmedMailboxAndThenGetsThePlaceAtOnce() {
		Registration waiting = claiming(true).inLine(7, NOW).mailboxConfirmed(NOW);
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
	void tellsStatesAndVersionsButNothingPersonal() {
		Registration confirmed = claiming(false).placed(HOLD, NOW);
		assertThat(confirmed.outbox().events()).singleElement().satisfies((event) -> {
			assertThat(event.type()).isEqualTo("org.symposia.registration.state-changed");
			assertThat(event.data()).containsEntry("state", "confirmed").containsEntry("previous", "claiming");
			assertThat(event.toString()).doesNotContain("Erika", "example.org");
		});
	}

	@Test
	void keepsTheMailboxWhenCorrected() {
		Attendee correction = new Attendee("Max", "Mustermann", null, "other@example.org", "NUM", "participant",
				InterfaceLanguage.DE);
		Registration corrected = claiming(false).placed(HOLD, NOW).corrected(correction, NOW);
		assertThat(corrected.attendee().email()).isEqualTo("erika@example.org");
		assertThat(corrected.attendee().givenName()).isEqualTo("Max");
		assertThat(corrected.revision()).isEqualTo(1);
	}

	@Test
	void takesOneMailboxForOneHoweverItIsWritten() {
		assertThat(Mailboxes.key("berlin-2026", "Erika@Example.ORG"))
			.isEqualTo(Mailboxes.key("berlin-2026", "erika@example.org"))
			.isNotEqualTo(Mailboxes.key("other", "erika@example.org"));
	}

	private static Registration claiming(boolean byMail) {
		Attendee erika = new Attendee("Erika", "Mustermann", null, "erika@example.org", "Charité", "participant",
				InterfaceLanguage.EN);
		return Registration.claiming(new NewRegistration("r-1", "berlin-2026", erika, byMail, "first", "TICKET"), NOW);
	}

}
