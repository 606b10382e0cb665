package org.symposia.registration.ticket;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import org.symposia.registration.event.EventContact;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.Registration;

/**
 * The texts on a ticket.
 *
 * @param days of the event
 * @param hours when it begins and ends, or begins on its first day
 * @param location venue, address and place
 * @param category name of the category
 * @param contact whom to ask; null if not known
 * @param code in groups, for people
 * @param qr content of the QR code
 */
record TicketContent(Locale language, String heading, String title, String days, String hours, String location,
		TicketName name, String affiliation, String category, String hint, @Nullable String contact, List<String> code,
		String qr) {

	private static final int GROUP = 4;

	static TicketContent of(EventRecord event, Offer offer, Registration registration, MessageSource messages,
			TicketNames names) {
		Attendee attendee = registration.attendee();
		Locale language = attendee.language().locale();
		EventTimes times = EventTimes.of(event, language);
		return new TicketContent(language, messages.getMessage("registration.ticket.heading", null, language),
				event.title().in(language), times.days(event), times.hours(event), event.location(language),
				names.of(attendee.person(), language), attendee.person().affiliation(),
				offer.labelOf(attendee.category(), language),
				messages.getMessage("registration.ticket.hint", null, language), contact(event, messages, language),
				groups(registration.ticket()), "symposia:" + event.id() + ":" + registration.ticket());
	}

	private static @Nullable String contact(EventRecord event, MessageSource messages, Locale language) {
		EventContact contact = event.information().contact();
		return (contact == null || contact.line().isEmpty()) ? null
				: messages.getMessage("registration.mail.summary.contact", new Object[] { contact.line() }, language);
	}

	private static List<String> groups(String code) {
		return IntStream.range(0, (code.length() + GROUP - 1) / GROUP)
			.mapToObj((i) -> code.substring(i * GROUP, Math.min(code.length(), (i + 1) * GROUP)))
			.toList();
	}

}
