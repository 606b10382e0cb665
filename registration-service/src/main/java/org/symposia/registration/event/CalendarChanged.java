package org.symposia.registration.event;

/**
 * Says within this service that title, place or times of an event have changed.
 *
 * @param event its id
 */
public record CalendarChanged(String event) {

}
