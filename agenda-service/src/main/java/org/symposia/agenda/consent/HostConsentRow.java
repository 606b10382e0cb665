package org.symposia.agenda.consent;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.Description;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.event.EventKindNames;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Member;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.consent.ConsentState;
import org.symposia.starter.text.LocalizedText;

/**
 * An event that names an institution as host.
 *
 * @param days its days in the reader's language
 * @param kind name of its kind
 * @param hosts short names of all institutions it names as hosts
 * @param organizers names of the organizers in its team
 * @param description what it is about, if that was said
 * @param visible whether its page is public
 * @param state what the institution has answered
 */
record HostConsentRow(String id, LocalizedText title, String days, String kind, LocalizedText place, List<String> hosts,
		List<String> organizers, @Nullable Description description, boolean visible, ConsentState state) {

	static HostConsentRow of(Event event, String institution, Locale reader, Institutions institutions,
			EventKindNames kinds) {
		EventDetails details = event.details();
		return new HostConsentRow(event.id(), details.title(), EventDates.of(event, reader).days(details),
				kinds.of(details.kind(), reader), details.place(),
				details.hosts().stream().map(institutions::shortNameOf).toList(),
				event.team().members(Duty.ORGANIZER).stream().map(Member::name).toList(),
				Description.of(details, reader), event.isPublic(), event.consentOf(institution));
	}

	boolean isConsented() {
		return this.state == ConsentState.CONSENTED;
	}

	boolean isDeclined() {
		return this.state == ConsentState.DECLINED;
	}

}
