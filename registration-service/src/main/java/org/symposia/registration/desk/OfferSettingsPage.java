package org.symposia.registration.desk;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The form with the terms of registration.
 *
 * @param zone of the times
 */
record OfferSettingsPage(EventHead event, Form form, String zone) implements FormPage {
}
