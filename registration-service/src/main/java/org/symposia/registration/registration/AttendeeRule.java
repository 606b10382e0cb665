package org.symposia.registration.registration;

import java.util.stream.Stream;

import org.symposia.registration.offer.Offer;

/** A rule for an attendee's details. */
interface AttendeeRule {

	Stream<InputError> errors(AttendeeInput input, Offer offer);

}
