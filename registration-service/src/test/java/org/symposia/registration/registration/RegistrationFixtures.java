package org.symposia.registration.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.person.PersonFixtures;
import org.symposia.starter.text.InterfaceLanguage;

/** Registrations in named states, for tests without Spring. */
public final class RegistrationFixtures {

	public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

	public static final Duration HOLD = Duration.ofHours(2);

	/** The attempt that a claiming registration names. */
	public static final String ATTEMPT = "first";

	private RegistrationFixtures() {
	}

	/** Registrations in a store. */
	public static Registrations registrations(MongoOperations store) {
		return new Registrations(store);
	}

	/** Mailboxes in a store. */
	public static Mailboxes mailboxes(MongoOperations store) {
		return new Mailboxes(store);
	}

	/** Erika Mustermann with that mail address. */
	public static Attendee erika(String email) {
		return new Attendee(PersonFixtures.erika(email), "participant", InterfaceLanguage.EN);
	}

	/** A registration of Erika Mustermann that claims a place. */
	public static Registration aClaimingRegistration(String event, boolean byMail) {
		String id = UUID.randomUUID().toString();
		return Registration.claiming(newRegistration(id, event, erika(id + "@example.org"), byMail), NOW);
	}

	/** A registration whose mailbox needs no confirmation and that has a place. */
	public static Registration aConfirmedRegistration(String event) {
		return aClaimingRegistration(event, false).placed(HOLD, NOW);
	}

	/** A registration with a place that is held until the mailbox is confirmed. */
	public static Registration aHeldRegistration(String event) {
		return aClaimingRegistration(event, true).placed(HOLD, NOW);
	}

	/** A registration on the waiting list. */
	public static Registration aWaitlistedRegistration(String event, boolean byMail, long number) {
		return aClaimingRegistration(event, byMail).waiting(number, NOW);
	}

	/** The initial values of a registration. */
	public static NewRegistration newRegistration(String id, String event, Attendee attendee, boolean byMail) {
		return new NewRegistration(id, event, attendee, byMail, null, ATTEMPT, "TICKET");
	}

	/** A registration of a stranger that claims a place. */
	public static Registration aClaimingRegistrationFrom(String network, String event) {
		String id = UUID.randomUUID().toString();
		return Registration.claiming(
				new NewRegistration(id, event, erika(id + "@example.org"), true, network, ATTEMPT, "TICKET"), NOW);
	}

}
