package org.symposia.registration.form;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.symposia.registration.admission.Arrival;
import org.symposia.registration.admission.Arrived;
import org.symposia.registration.allowance.Allowance;
import org.symposia.registration.allowance.Allowances;
import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.NewRegistration;
import org.symposia.registration.attendee.PersonalLinks;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.OfferWindow;
import org.symposia.starter.caller.Caller;

/** Takes registrations, from the form and from the API alike. */
@Component
class Registering {

	/** Without the letters and digits people take for one another. */
	private static final String TICKET_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int TICKET_LENGTH = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Arrival arrival;

	private final Allowances allowances;

	private final PersonalLinks links;

	private final Clock clock;

	Registering(Arrival arrival, Allowances allowances, PersonalLinks links, Clock clock) {
		this.arrival = arrival;
		this.allowances = allowances;
		this.links = links;
		this.clock = clock;
	}

	/** Registers. */
	Registered register(EventRecord event, Offer offer, Attendee attendee) {
		return decide(event, offer, attendee, UUID.randomUUID().toString());
	}

	/** Registers by a call that may be sent again under its key after a crash. */
	Registered register(EventRecord event, Offer offer, Attendee attendee, Caller caller, String callKey) {
		Instant hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		SubmissionKey before = SubmissionKey.ofCall(caller, callKey, attendee, hour.minus(Duration.ofHours(1)));
		return this.arrival.join(before.registrationAt(event.id()))
			.map(this::registered)
			.orElseGet(() -> register(event, offer, attendee, SubmissionKey.ofCall(caller, callKey, attendee, hour)));
	}

	/** Registers; what was sent before under the same key is answered as it was then. */
	Registered register(EventRecord event, Offer offer, Attendee attendee, SubmissionKey key) {
		String id = key.registrationAt(event.id());
		return this.arrival.join(id).map(this::registered).orElseGet(() -> decide(event, offer, attendee, id));
	}

	private Registered decide(EventRecord event, Offer offer, Attendee attendee, String id) {
		if (event.isOver()) {
			return new Registered.Closed();
		}
		return switch (offer.at(this.clock.instant())) {
			case OfferWindow.NotYetOpen(var opens) -> new Registered.NotYetOpen(opens);
			case OfferWindow.Closed _ -> new Registered.Closed();
			case OfferWindow.Open _ -> accept(offer, attendee, id);
		};
	}

	/**
	 * A place may be held for a mailbox nobody confirmed only so often at an event; one
	 * that is given at once is given once.
	 */
	private Registered accept(Offer offer, Attendee attendee, String id) {
		if (offer.confirmByMail()
				&& !this.allowances.spend(Allowance.REGISTRATION, Mailboxes.key(offer.event(), attendee.email()))) {
			return new Registered.TooOften(this.allowances.untilNext());
		}
		return registered(this.arrival.begin(made(offer, attendee, id)));
	}

	private static NewRegistration made(Offer offer, Attendee attendee, String id) {
		return new NewRegistration(id, offer.event(), attendee, offer.confirmByMail(), UUID.randomUUID().toString(),
				ticket());
	}

	private Registered registered(Arrived arrived) {
		return switch (arrived) {
			case Arrived.Already _ -> new Registered.Already();
			case Arrived.Standing(Registration stored) ->
				new Registered.Accepted(stored, this.links.manageToken(stored));
		};
	}

	private static String ticket() {
		StringBuilder code = new StringBuilder();
		RANDOM.ints(TICKET_LENGTH, 0, TICKET_ALPHABET.length())
			.forEach((index) -> code.append(TICKET_ALPHABET.charAt(index)));
		return code.toString();
	}

}
