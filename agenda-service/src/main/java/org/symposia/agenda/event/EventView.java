package org.symposia.agenda.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.text.LocalizedText;

/**
 * An event in the JSON of the API.
 *
 * @param hosts for its team all institutions named as hosts, for others those that
 * consent
 * @param consentingHosts those of them that consent
 * @param description Markdown without HTML
 * @param venue where in its town it is held
 * @param contact whom to ask
 * @param fee what taking part costs
 * @param links to further information, empty if there are none
 */
record EventView(String id, LocalizedText title, String kind, String zone, OffsetDateTime start, OffsetDateTime end,
		LocalizedText place, List<String> languages, List<String> hosts, List<String> consentingHosts,
		boolean illustrative, String lifecycle, int releasedVersion, @Nullable LocalizedText description,
		@Nullable VenueView venue, @Nullable ContactView contact, @Nullable LocalizedText fee, List<LinkView> links) {

	static EventView of(Event event, Caller caller) {
		EventDetails details = event.details();
		EventInformation information = details.information();
		EventDates dates = EventDates.of(event, Locale.ROOT);
		return new EventView(event.id(), details.title(), details.kind().slug(), details.zone().getId(),
				dates.offset(details.start()), dates.offset(details.end()), details.place(), details.languages(),
				event.isKnownTo(caller) ? details.hosts() : event.hosts(), event.hosts(), details.illustrative(),
				event.lifecycle().slug(), event.released(), information.description(),
				VenueView.of(information.venue()), ContactView.of(information.contact()), information.fee(),
				LinkView.allOf(information.links()));
	}

}
