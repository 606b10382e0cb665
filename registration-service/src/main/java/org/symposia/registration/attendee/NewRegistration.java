package org.symposia.registration.attendee;

/**
 * What a registration starts with.
 *
 * @param id its random id
 * @param event id of the event
 * @param attendee who registers
 * @param byMail whether the mailbox must be confirmed
 * @param attempt names the attempt to take a place
 * @param ticket code for the ticket
 */
public record NewRegistration(String id, String event, Attendee attendee, boolean byMail, String attempt,
		String ticket) {
}
