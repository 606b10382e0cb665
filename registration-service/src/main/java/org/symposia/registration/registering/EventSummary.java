package org.symposia.registration.registering;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventMoment;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.starter.text.LocalizedText;

/**
 * What the form says of the event beside the fields.
 *
 * @param days localized
 * @param hours localized, with the zone
 * @param venue where in the place it is held
 * @param places total number
 * @param free number of places that new registrations get
 * @param closes when registration closes; null if never
 * @param fee what taking part costs
 */
record EventSummary(String days, String hours, LocalizedText place, @Nullable LocalizedText venue, int places, int free,
		@Nullable EventMoment closes, @Nullable LocalizedText fee) {

	static EventSummary of(EventRecord event, Offer offer, int places, int free, Locale reader) {
		EventTimes times = EventTimes.of(event, reader);
		return new EventSummary(times.days(event), times.hours(event), event.place(), event.information().venue(),
				places, free, times.at(offer.closes()), event.information().fee());
	}

}
