package org.symposia.registration.registering;

import java.util.Map;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The registration form.
 *
 * @param full whether one can join the waiting list only
 * @param categories labels by id
 * @param languages names by tag
 * @param swapped whether the names seem to be typed into each other's fields
 */
record RegistrationFormPage(EventHead event, EventSummary summary, Form form, boolean full, boolean confirmByMail,
		Map<String, String> categories, Map<String, String> languages, BadgePreview badge,
		boolean swapped) implements FormPage {
}
