package org.symposia.agenda.team;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.symposia.starter.caller.Caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.NOW;
import static org.symposia.agenda.Fixtures.anInvitation;

class InvitationTests {

	private static final Invitation INVITATION = anInvitation("press-num", Duty.SENSITIVE_DATA, Duty.PRESS);

	@Test
	void isForTheAccountWithTheConfirmedMailAddress() {
		assertThat(INVITATION.isFor(caller("Press-NUM@example.org", true))).isTrue();
		assertThat(INVITATION.isFor(caller("press-num@example.org", false))).isFalse();
		assertThat(INVITATION.isFor(caller("other@example.org", true))).isFalse();
		assertThat(INVITATION.isFor(Caller.anonymous())).isFalse();
	}

	@Test
	void isForNoAccountOfADomainSpeltAlike() {
		Invitation invitation = new Invitation("1", "erika@straße.example", Set.of(), "N", NOW);
		assertThat(invitation.isFor(caller("erika@strasse.example", true))).isFalse();
		assertThat(invitation.isFor(caller("erika@xn--strae-oqa.example", true))).isTrue();
	}

	@Test
	void expiresAfterItsValidity() {
		assertThat(INVITATION.isExpired(NOW.plus(Invitation.VALIDITY).minusNanos(1))).isFalse();
		assertThat(INVITATION.isExpired(NOW.plus(Invitation.VALIDITY))).isTrue();
	}

	@Test
	void masksItsMailAddress() {
		assertThat(INVITATION.maskedMail()).isEqualTo("p…@example.org");
		assertThat(new Invitation("1", "𠮷田@example.org", Set.of(), "N", NOW).maskedMail())
			.isEqualTo("𠮷…@example.org");
	}

	@Test
	void namesItsDutiesInOrder() {
		assertThat(Duty.slugs(INVITATION.duties())).containsExactly("press", "sensitive-data");
	}

	private static Caller caller(String mail, boolean verified) {
		return Caller.signedIn("somebody", "Somebody", mail, verified, Set.of(), Set.of());
	}

}
