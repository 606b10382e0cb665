package org.symposia.registration.ticket;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.person.NativeName;
import org.symposia.registration.person.Person;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.Registration;

/**
 * The texts on a ticket.
 *
 * @param reading of the native name, if known
 * @param name native name if there is one, else Latin name
 * @param latinName below a native name
 * @param category name of the category
 * @param code in groups, for people
 * @param qr content of the QR code
 */
record TicketContent(Locale language, String heading, String title, String days, String place, @Nullable String reading,
		String name, @Nullable String latinName, String affiliation, String category, String hint, List<String> code,
		String qr) {

	private static final int GROUP = 4;

	static TicketContent of(EventRecord event, Offer offer, Registration registration, MessageSource messages) {
		Attendee attendee = registration.attendee();
		Person person = attendee.person();
		NativeName own = person.nativeName();
		Locale language = attendee.language().locale();
		String reading = (own != null) ? own.reading() : "";
		return new TicketContent(language, messages.getMessage("registration.ticket.heading", null, language),
				event.title().in(language), EventTimes.of(event, language).days(event), event.place().in(language),
				reading.isEmpty() ? null : reading, (own != null) ? own.full() : person.titledName(),
				(own != null) ? person.titledName() : null, person.affiliation(),
				offer.labelOf(attendee.category(), language),
				messages.getMessage("registration.ticket.hint", null, language), groups(registration.ticket()),
				"symposia:" + event.id() + ":" + registration.ticket());
	}

	private static List<String> groups(String code) {
		return IntStream.range(0, (code.length() + GROUP - 1) / GROUP)
			.mapToObj((i) -> code.substring(i * GROUP, Math.min(code.length(), (i + 1) * GROUP)))
			.toList();
	}

}
