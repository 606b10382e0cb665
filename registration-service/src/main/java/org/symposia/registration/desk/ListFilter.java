package org.symposia.registration.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;

/**
 * Which registrations the desk shows.
 *
 * @param state their state, or null for all
 * @param search part of a name, an address or an affiliation
 */
record ListFilter(@Nullable RegistrationState state, String search) {

	static ListFilter of(@Nullable String state, @Nullable String search) {
		return new ListFilter(RegistrationState.of(Objects.requireNonNullElse(state, "")).orElse(null),
				Objects.requireNonNullElse(search, "").strip());
	}

	List<Registration> among(List<Registration> registrations) {
		return registrations.stream().filter(this::matches).toList();
	}

	private boolean matches(Registration registration) {
		return (this.state == null || registration.state() == this.state) && isFound(registration.attendee());
	}

	private boolean isFound(Attendee attendee) {
		String all = String.join("\n", attendee.fullName(), attendee.email(), attendee.affiliation(),
				(attendee.nativeName() != null) ? attendee.nativeName().full() + attendee.nativeName().reading() : "");
		return all.toLowerCase(Locale.ROOT).contains(this.search.toLowerCase(Locale.ROOT));
	}

}
