package org.symposia.agenda.membership;

import org.springframework.http.HttpStatus;

import org.symposia.starter.page.Page;

/**
 * An invitation that cannot be accepted any more, or never could.
 *
 * @param state part of the message keys
 * @param signIn whether to offer signing in
 * @param hasRole whether the account is an organizer's
 */
record ClosedInvitationPage(String state, HttpStatus status, boolean signIn, boolean hasRole) implements Page {
}
