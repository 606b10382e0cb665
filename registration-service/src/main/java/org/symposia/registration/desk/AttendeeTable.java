package org.symposia.registration.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.registration.AttendeeInput;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.table.Table;

/** The list of attendees as a table for download. */
@Component
class AttendeeTable {

	private static final List<String> COLUMNS = List.of("state", "familyName", "givenName", "nativeFamilyName",
			"nativeGivenName", "familyNameReading", "givenNameReading", "email", "affiliation", "category", "language",
			"registered", "ticket");

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
		AttendeeInput details = AttendeeInput.of(registration.attendee());
		String state = this.messages.getMessage("registration.state." + registration.state().slug(), null, reader);
		return Stream
			.of(state, details.familyName(), details.givenName(), details.nativeFamilyName(), details.nativeGivenName(),
					details.familyNameReading(), details.givenNameReading(), details.email(), details.affiliation(),
					offer.nameOf(registration.attendee().category(), reader), details.language(),
					registration.registered().atZone(event.zoneId()).toOffsetDateTime().withNano(0).toString(),
					registration.ticket())
			.map((cell) -> Objects.requireNonNullElse(cell, ""))
			.toList();
	}

}
