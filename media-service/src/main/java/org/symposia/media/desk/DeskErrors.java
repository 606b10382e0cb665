package org.symposia.media.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.problem.ProblemException;

/** Says what is wrong with a form in the reader's language. */
@Component
class DeskErrors {

	private final MessageSource messages;

	DeskErrors(MessageSource messages) {
		this.messages = messages;
	}

	/** English readers get the exact reason, others what would be right at the field. */
	FormErrors of(ProblemException problem, Locale locale) {
		List<FieldError> errors = new ArrayList<>();
		if (problem instanceof NeighbourUnavailableException) {
			errors.add(new FieldError("event", this.messages.getMessage("media.desk.event.away", null, locale)));
		}
		Map<String, Object> properties = problem.getBody().getProperties();
		if (properties != null && properties.get("errors") instanceof List<?> found) {
			found.stream()
				.filter(FieldError.class::isInstance)
				.map(FieldError.class::cast)
				.forEach((error) -> errors.add(new FieldError(error.field(), said(error, locale))));
		}
		return FormErrors.of(errors);
	}

	private String said(FieldError error, Locale locale) {
		String exact = error.message();
		String right = this.messages.getMessage("media.error." + error.field(), null, exact, locale);
		return (right == null || locale.getLanguage().equals("en")) ? exact : right;
	}

}
