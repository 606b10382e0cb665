package org.symposia.registration.selfservice;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/** The form that asks for a link again. */
record LinkRequestPage(EventHead event, Form form) implements FormPage {
}
