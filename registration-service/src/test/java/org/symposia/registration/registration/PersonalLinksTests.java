package org.symposia.registration.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.link.OneTimeLinks;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Links to a registration before and after its mailbox is confirmed. */
@SymposiaTest
class PersonalLinksTests {

	@Autowired
	private OneTimeLinks issued;

	@Autowired
	private Registrations registrations;

	@Autowired
	private PersonalLinks links;

	@Autowired
	private Clock clock;

	private Registration registration;

	@BeforeEach
	void hold() {
		this.registration = this.registrations.save(RegistrationFixtures.aHeldRegistration("berlin-2026"));
	}

	@Test
	void manageUntilTheMailboxIsConfirmed() {
		String token = this.links.manageToken(this.registration);
		assertManages(token);
		confirmAt(this.clock.instant());
		assertReplaced(token);
		assertManages(this.links.manageToken(this.registration));
	}

	@Test
	void areDeadFromTheStartIfGivenToWhoeverFilledInTheFormAfterwards() {
		confirmAt(this.clock.instant());
		assertReplaced(this.links.tokenUntilConfirmed(this.registration));
	}

	@Test
	void endWithTheConfirmationIfIssuedBeforeThePurposesWereToldApart() {
		String token = this.issued.issue("registration-manage", this.registration.id(), null);
		assertManages(token);
		confirmAt(this.clock.instant().plus(Duration.ofMinutes(1)));
		assertReplaced(token);
	}

	@Test
	void stayIfIssuedAfterTheConfirmationBeforeThePurposesWereToldApart() {
		confirmAt(this.clock.instant().minus(Duration.ofMinutes(1)));
		assertManages(this.issued.issue("registration-manage", this.registration.id(), null));
	}

	private void confirmAt(Instant moment) {
		this.registration = this.registrations.save(this.registration.mailboxConfirmed(moment));
	}

	private void assertManages(String token) {
		assertThat(this.links.managed(token)).map(Registration::id).contains(this.registration.id());
	}

	private void assertReplaced(String token) {
		assertThatExceptionOfType(UnknownLinkException.class).isThrownBy(() -> this.links.managed(token))
			.returns(LinkPurpose.MANAGE_UNTIL_CONFIRMED, UnknownLinkException::purpose);
	}

}
