package org.symposia.registration.registration;

import org.jspecify.annotations.Nullable;

/**
 * The initial values of a registration.
 *
 * @param id random id
 * @param byMail whether the mailbox must be confirmed
 * @param network names the network a stranger registers from; null for those signed in
 * @param attempt names the attempt to take a place
 * @param ticket code for the ticket
 */
public record NewRegistration(String id, String event, Attendee attendee, boolean byMail, @Nullable String network,
		String attempt, String ticket) {
}
