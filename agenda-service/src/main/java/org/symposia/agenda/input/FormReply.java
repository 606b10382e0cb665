package org.symposia.agenda.input;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.ui.ModelMap;

import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

/**
 * Shows a form again that could not be taken: sets the status and tells the page why.
 * Handlers take it as an argument.
 */
public final class FormReply {

	private final ModelMap model;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	FormReply(ModelMap model, HttpServletRequest request, HttpServletResponse response) {
		this.model = model;
		this.request = request;
		this.response = response;
		model.addAttribute("errors", FormErrors.none());
	}

	/**
	 * Something is wrong at fields.
	 * @param refused the refusal
	 */
	public void invalid(InvalidInputException refused) {
		status(HttpStatus.UNPROCESSABLE_CONTENT);
		this.model.addAttribute("errors", errors(refused));
	}

	/**
	 * Something is wrong at one field, in view of what is stored.
	 * @param field its name
	 * @param message what is wrong
	 */
	public void taken(String field, String message) {
		status(HttpStatus.CONFLICT);
		this.model.addAttribute("errors", FormErrors.none().with(field, message));
	}

	/**
	 * Somebody else was quicker.
	 */
	public void stale() {
		status(HttpStatus.PRECONDITION_FAILED);
		this.model.addAttribute("stale", true);
	}

	/**
	 * What is stored does not allow it.
	 * @param reason a sentence for the reader
	 */
	public void refused(String reason) {
		status(HttpStatus.CONFLICT);
		this.model.addAttribute("refused", reason);
	}

	/**
	 * What was asked for by a button cannot be.
	 * @param wrong the refusal
	 */
	public void refused(InvalidInputException wrong) {
		refused(String.join(" ", errors(wrong).messages().values()));
	}

	/**
	 * htmx swaps only successful answers.
	 */
	private void status(HttpStatus status) {
		boolean htmx = "true".equals(this.request.getHeader("HX-Request"));
		this.response.setStatus(htmx ? HttpStatus.OK.value() : status.value());
	}

	private static FormErrors errors(InvalidInputException refused) {
		Map<String, Object> properties = refused.getBody().getProperties();
		Object listed = (properties != null) ? properties.get("errors") : null;
		Collection<?> all = (listed instanceof Collection<?> errors) ? errors : List.of();
		return FormErrors.of(all.stream()
			.filter(FieldError.class::isInstance)
			.map(FieldError.class::cast)
			.map((error) -> new FieldError(LocalizedFields.of(error.field()), error.message()))
			.toList());
	}

}
