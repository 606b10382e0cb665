package org.symposia.registration.registering;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The registration form.
 *
 * @param own what the reader can do with an own registration; null if there is none
 * @param full whether one can join the waiting list only
 * @param categories labels by id
 * @param languages names by tag
 * @param swapped whether the names seem to be typed into each other's fields
 */
record RegistrationFormPage(EventHead event, EventSummary summary, @Nullable RegistrationActionFragment own, Form form,
		boolean full, boolean confirmByMail, Map<String, String> categories, Map<String, String> languages,
		BadgePreview badge, DataNotice data, boolean swapped) implements FormPage {
}
