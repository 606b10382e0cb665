package org.symposia.registration.registration;

/**
 * The initial values of a registration.
 *
 * @param id random id
 * @param byMail whether the mailbox must be confirmed
 * @param attempt names the attempt to take a place
 * @param ticket code for the ticket
 */
public record NewRegistration(String id, String event, Attendee attendee, boolean byMail, String attempt,
		String ticket) {
}
