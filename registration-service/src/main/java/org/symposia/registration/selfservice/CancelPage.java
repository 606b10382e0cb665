package org.symposia.registration.selfservice;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/** The page that asks to confirm a cancellation. */
record CancelPage(EventHead event, String token) implements Page {
}
