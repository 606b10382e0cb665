package org.symposia.registration.selfservice;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/**
 * The page that asks to confirm a mailbox.
 *
 * @param kind part of the message keys: whether a place is held, or the registration is
 * on the waiting list, or neither
 */
record ConfirmPage(EventHead event, String token, String email, String kind) implements Page {
}
