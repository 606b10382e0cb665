package org.symposia.registration.form;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.symposia.registration.admission.Arrival;
import org.symposia.registration.admission.Arrived;
import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.NewRegistration;
import org.symposia.registration.attendee.PersonalLinks;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.OfferWindow;

/** Takes registrations, from the form and from the API alike. */
@Component
class Registering {

	/** Without the letters and digits people take for one another. */
	private static final String TICKET_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int TICKET_LENGTH = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Registrations registrations;

	private final Arrival arrival;

	private final PersonalLinks links;

	private final Clock clock;

	Registering(Registrations registrations, Arrival arrival, PersonalLinks links, Clock clock) {
		this.registrations = registrations;
		this.arrival = arrival;
		this.links = links;
		this.clock = clock;
	}

	Registered register(EventRecord event, Offer offer, Attendee attendee) {
		if (event.isOver()) {
			return new Registered.Closed();
		}
		return switch (offer.at(this.clock.instant())) {
			case OfferWindow.NotYetOpen(var opens) -> new Registered.NotYetOpen(opens);
			case OfferWindow.Closed _ -> new Registered.Closed();
			case OfferWindow.Open _ -> accept(offer, attendee);
		};
	}

	private Registered accept(Offer offer, Attendee attendee) {
		NewRegistration made = new NewRegistration(UUID.randomUUID().toString(), offer.event(), attendee,
				offer.confirmByMail(), UUID.randomUUID().toString(), ticket());
		Registration claiming = this.registrations.save(Registration.claiming(made, this.clock.instant()));
		return switch (this.arrival.arrive(claiming)) {
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
