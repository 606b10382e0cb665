package org.symposia.registration.event;

/**
 * Says within this service that title, place or times of an event have changed, or
 * whether it is held at all.
 *
 * @param event its id
 */
public record CalendarChanged(String event) {

}
