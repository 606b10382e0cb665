package org.symposia.registration.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.person.NativeName;
import org.symposia.registration.person.Person;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.PhotoConsent;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.table.Table;

/** The list of attendees as a table for download. */
@Component
class AttendeeTable {

	private static final List<String> COLUMNS = List.of("state", "title", "familyName", "givenName", "nativeFamilyName",
			"nativeGivenName", "familyNameReading", "givenNameReading", "email", "affiliation", "position", "category",
			"language", "photos", "registered", "ticket");

	private final MessageSource messages;

	AttendeeTable(MessageSource messages) {
		this.messages = messages;
	}

	Table of(EventRecord event, Offer offer, Stream<Registration> registrations, Locale reader) {
		List<String> header = COLUMNS.stream()
			.map((column) -> this.messages.getMessage("registration.desk.column." + column, null, reader))
			.toList();
		return new Table(header, registrations.map((registration) -> row(event, offer, registration, reader)).toList());
	}

	private List<String> row(EventRecord event, Offer offer, Registration registration, Locale reader) {
		Attendee attendee = registration.attendee();
		Person person = attendee.person();
		NativeName own = person.nativeName();
		String state = this.messages.getMessage("registration.state." + registration.state().slug(), null, reader);
		return Stream
			.of(state, person.title(), person.familyName(), person.givenName(), (own != null) ? own.familyName() : null,
					(own != null) ? own.givenName() : null, (own != null) ? own.familyReading() : null,
					(own != null) ? own.givenReading() : null, person.email(), person.affiliation(), person.position(),
					offer.labelOf(attendee.category(), reader), attendee.language().tag(),
					photos(attendee, offer, reader),
					registration.registered().atZone(event.zoneId()).toOffsetDateTime().withNano(0).toString(),
					registration.ticket())
			.map((cell) -> Objects.requireNonNullElse(cell, ""))
			.toList();
	}

	private @Nullable String photos(Attendee attendee, Offer offer, Locale reader) {
		Boolean given = PhotoConsent.of(attendee, offer);
		return (given != null) ? this.messages.getMessage("registration.photos." + given, null, reader) : null;
	}

}
