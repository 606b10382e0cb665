package org.symposia.registration.registering;

import java.util.Map;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The registration form.
 *
 * @param categories names by id
 * @param languages names by tag
 */
record RegistrationFormPage(EventHead event, Form form, Availability availability, boolean confirmByMail,
		Map<String, String> categories, Map<String, String> languages) implements FormPage {
}
