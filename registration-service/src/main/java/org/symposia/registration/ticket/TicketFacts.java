package org.symposia.registration.ticket;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.NativeName;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;

/**
 * What a ticket says.
 *
 * @param language what it is written in
 * @param heading the word for ticket
 * @param title what the event is called
 * @param days when it is held
 * @param place where it is held
 * @param reading how the native name is read, if known
 * @param name the name in large type, native first
 * @param latinName the Latin name below it, if the name is native
 * @param affiliation institution or company
 * @param category what the category is called
 * @param hint what to do with the ticket
 * @param code the code in groups, for people
 * @param qr the code for machines
 */
record TicketFacts(Locale language, String heading, String title, String days, String place, @Nullable String reading,
		String name, @Nullable String latinName, String affiliation, String category, String hint, List<String> code,
		String qr) {

	private static final int GROUP = 4;

	static TicketFacts of(EventRecord event, Offer offer, Registration registration, MessageSource messages) {
		Attendee attendee = registration.attendee();
		NativeName own = attendee.nativeName();
		Locale language = attendee.language().locale();
		String reading = (own != null) ? own.reading() : "";
		return new TicketFacts(language, messages.getMessage("registration.ticket.heading", null, language),
				event.title().in(language), EventTimes.of(event, language).days(event), event.place().in(language),
				reading.isEmpty() ? null : reading, (own != null) ? own.full() : attendee.fullName(),
				(own != null) ? attendee.fullName() : null, attendee.affiliation(),
				offer.nameOf(attendee.category(), language),
				messages.getMessage("registration.ticket.hint", null, language), groups(registration.ticket()),
				"symposia:" + event.id() + ":" + registration.ticket());
	}

	private static List<String> groups(String code) {
		return IntStream.range(0, (code.length() + GROUP - 1) / GROUP)
			.mapToObj((i) -> code.substring(i * GROUP, Math.min(code.length(), (i + 1) * GROUP)))
			.toList();
	}

}
