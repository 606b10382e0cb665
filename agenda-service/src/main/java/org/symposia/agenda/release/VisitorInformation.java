package org.symposia.agenda.release;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.Contact;
import org.symposia.agenda.event.EventInformation;
import org.symposia.agenda.event.EventLink;
import org.symposia.agenda.event.Venue;
import org.symposia.starter.text.LocalizedText;

/**
 * Where an event is held, what it costs, and whom to ask; each part may be missing.
 *
 * @param address lines of the venue's address
 * @param addressLanguage tag of their language
 */
record VisitorInformation(@Nullable LocalizedText venue, List<String> address, String addressLanguage,
		@Nullable LocalizedText fee, @Nullable String contact, @Nullable String mail, @Nullable String phone,
		List<Link> links) {

	static VisitorInformation of(EventInformation information, Locale reader) {
		Venue venue = information.venue();
		LocalizedText address = (venue != null && venue.address() != null) ? venue.address() : LocalizedText.empty();
		Contact contact = information.contact();
		return new VisitorInformation((venue != null) ? venue.name() : null, address.in(reader).lines().toList(),
				address.languageFor(reader), information.fee(), (contact != null) ? contact.name() : null,
				(contact != null) ? contact.mail() : null, (contact != null) ? contact.phone() : null,
				information.links().stream().map(Link::of).toList());
	}

	/** The number for {@code tel:} (RFC 3966), without what only helps reading. */
	String dialled() {
		return (this.phone != null) ? this.phone.replace("(0)", "").replaceAll("[^+0-9]", "") : "";
	}

	/** Whether there is something to tell beyond the facts below the title. */
	boolean isPractical() {
		return !this.address.isEmpty() || this.contact != null || this.phone != null || !this.links.isEmpty();
	}

	/** A link to another site. */
	record Link(LocalizedText label, String url) {

		static Link of(EventLink link) {
			return new Link(link.label(), link.url());
		}

	}

}
