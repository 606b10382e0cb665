package org.symposia.agenda.membership;

import org.springframework.http.HttpStatus;

import org.symposia.starter.page.Page;

/**
 * An invitation that nobody can accept any more, or that never was.
 *
 * @param state part of the message keys
 * @param offersSignIn whether signing in may show that the reader accepted it
 * @param hasRole whether the account may plan events
 */
record InvitationEndedPage(String state, HttpStatus status, boolean offersSignIn, boolean hasRole) implements Page {
}
