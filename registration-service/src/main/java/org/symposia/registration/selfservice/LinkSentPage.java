package org.symposia.registration.selfservice;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/** The answer to a link request, the same for known and unknown mailboxes. */
record LinkSentPage(EventHead event) implements Page {
}
