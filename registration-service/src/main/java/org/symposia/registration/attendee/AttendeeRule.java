package org.symposia.registration.attendee;

import java.util.stream.Stream;

import org.symposia.registration.offer.Offer;

/** One thing an attendee's details must fulfil. */
interface AttendeeRule {

	Stream<Complaint> complaints(AttendeeInput input, Offer offer);

}
