package org.symposia.registration.registering;

import java.util.List;
import java.util.Locale;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.registration.PhotoConsent;
import org.symposia.starter.caller.Institutions;

/**
 * What the form says of the handling of data.
 *
 * @param responsible names of the hosts
 * @param acknowledge whether attendees confirm that they have read it
 * @param photos whether attendees are asked for consent to photos
 */
record DataNotice(List<String> responsible, boolean acknowledge, boolean photos) {

	static DataNotice of(EventRecord event, Offer offer, Institutions institutions, Locale reader) {
		return new DataNotice(event.hosts().stream().map((host) -> institutions.nameOf(host, reader)).toList(),
				offer.asksToAcknowledge(), PhotoConsent.isAskedBy(offer));
	}

}
