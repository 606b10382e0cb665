package org.symposia.registration.event;

/**
 * A moment of an event for a reader.
 *
 * @param text localized, in the event's time zone
 * @param datetime for programs: date, time and offset of the event's time zone
 */
public record EventMoment(String text, String datetime) {
}
