package org.symposia.registration.event;

/**
 * Published within this service when title, place or times of an event have changed, or
 * whether it is held at all, or when its organizers want attendees to be told.
 *
 * @param event id of the event
 */
public record EventDetailsChanged(String event) {

}
