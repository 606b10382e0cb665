package org.symposia.agenda.input;

import java.util.Collection;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

/**
 * Shows a form again that could not be taken.
 */
public final class FormReply {

	private FormReply() {
	}

	/**
	 * What was wrong, field by field.
	 * @param refused the refusal
	 * @return messages for the form
	 */
	public static FormErrors errors(InvalidInputException refused) {
		Map<String, Object> properties = refused.getBody().getProperties();
		Object listed = (properties != null) ? properties.get("errors") : null;
		if (!(listed instanceof Collection<?> all)) {
			return FormErrors.none();
		}
		return FormErrors.of(all.stream()
			.filter(FieldError.class::isInstance)
			.map(FieldError.class::cast)
			.map((error) -> new FieldError(FormValues.fieldOf(error.field()), error.message()))
			.toList());
	}

	/**
	 * Sets the status of a page that shows the form again. htmx swaps only successful
	 * answers.
	 * @param request the request
	 * @param response its response
	 * @param status the status for all others
	 */
	public static void status(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
		boolean htmx = "true".equals(request.getHeader("HX-Request"));
		response.setStatus(htmx ? HttpStatus.OK.value() : status.value());
	}

}
