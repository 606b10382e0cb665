package org.symposia.registration.selfservice;

import java.util.Map;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The form that corrects a registration.
 *
 * @param categories names by id
 * @param languages names by tag
 * @param photos whether the form asks for consent to photos
 */
record CorrectPage(EventHead event, String token, String email, Form form, Map<String, String> categories,
		Map<String, String> languages, boolean photos) implements FormPage {
}
