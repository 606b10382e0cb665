package org.symposia.registration.registration;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.hash.Sha256;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.test.EmbeddedStore;

import static org.assertj.core.api.Assertions.assertThat;

/** Registrations stored when domains were encoded by IDNA 2003. */
class OutdatedMailboxKeysTests {

	private static final String EVENT = "berlin-2026";

	private final MongoOperations store = EmbeddedStore.newStore();

	private final Registrations registrations = RegistrationFixtures.registrations(this.store);

	private final Mailboxes mailboxes = RegistrationFixtures.mailboxes(this.store);

	@ParameterizedTest
	@CsvSource({ "erika@straße.example,erika@strasse.example", "erika@φως.example,erika@φωσ.example" })
	void leaveTheMailboxOfTheOtherDomain(String address, String other) {
		store(address, other);
		this.mailboxes.renewKeys();
		this.mailboxes.renewKeys();
		assertThat(this.mailboxes.take(registration(other), RegistrationFixtures.NOW)).isEmpty();
		assertThat(this.mailboxes.take(registration(address), RegistrationFixtures.NOW)).map(Registration::id)
			.contains("old");
		assertThat(this.registrations.require("old").mailbox()).isEqualTo(key(address));
	}

	@Test
	void stayWithTheirOwnerThoughTheRenewalWasInterrupted() {
		store("erika@straße.example", "erika@strasse.example");
		Registration old = this.registrations.require("old");
		this.mailboxes.release(old);
		this.store.save(new Mailboxes.Owner(key("erika@straße.example"), EVENT, old.id(), RegistrationFixtures.NOW));
		this.mailboxes.renewKeys();
		assertThat(this.registrations.require("old").mailbox()).isEqualTo(key("erika@straße.example"));
	}

	@Test
	void areNotTakenFromWhoHasRegisteredSince() {
		store("erika@straße.example", "erika@strasse.example");
		Registration later = this.registrations.save(registration("erika@straße.example"));
		assertThat(this.mailboxes.take(later, RegistrationFixtures.NOW)).isEmpty();
		this.mailboxes.renewKeys();
		assertThat(this.mailboxes.owner(later.mailbox())).map(Registration::id).contains(later.id());
		assertThat(this.registrations.require("old").mailbox()).isEqualTo(key("erika@strasse.example"));
	}

	/**
	 * A registration named "old" under the key of the domain that IDNA 2003 made of its
	 * own.
	 */
	private void store(String address, String other) {
		Registration old = this.registrations.save(Registration.claiming(
				RegistrationFixtures.newRegistration("old", EVENT, RegistrationFixtures.erika(address), false),
				RegistrationFixtures.NOW));
		this.registrations.save(old.placed(RegistrationFixtures.HOLD, RegistrationFixtures.NOW));
		this.store.getCollection("registrations")
			.updateOne(new Document("_id", "old"), new Document("$set", new Document("mailbox", key(other))));
		this.store.save(new Mailboxes.Owner(key(other), EVENT, "old", RegistrationFixtures.NOW));
	}

	private static Registration registration(String address) {
		return Registration.claiming(RegistrationFixtures.newRegistration("of " + address, EVENT,
				RegistrationFixtures.erika(address), false), RegistrationFixtures.NOW);
	}

	private static String key(String address) {
		return Sha256.hex(EVENT + "\n" + new MailAddress(address).normalised());
	}

}
