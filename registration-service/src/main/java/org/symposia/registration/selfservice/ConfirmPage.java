package org.symposia.registration.selfservice;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/** The page that asks to confirm a mailbox. */
record ConfirmPage(EventHead event, String token, String email, boolean waiting) implements Page {
}
