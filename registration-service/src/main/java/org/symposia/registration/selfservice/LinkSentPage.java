package org.symposia.registration.selfservice;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/**
 * The answer to a link request, the same for known and unknown mailboxes.
 *
 * @param event null for the links of all events
 */
record LinkSentPage(@Nullable EventHead event) implements Page {
}
