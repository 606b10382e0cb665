package org.symposia.registration.registration;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

/** Localizes input errors. */
@Component
public class InputErrorMessages {

	private final MessageSource messages;

	InputErrorMessages(MessageSource messages) {
		this.messages = messages;
	}

	/** The errors as shown by a form. */
	public FormErrors errors(List<InputError> errors, Locale reader) {
		FormErrors localized = FormErrors.none();
		for (InputError error : errors) {
			localized = localized.with(error.field(), text(error, reader));
		}
		return localized;
	}

	/**
	 * Throws unless there are no errors.
	 * @throws InvalidInputException if there are errors
	 */
	public void refuse(List<InputError> errors, Locale reader) {
		if (!errors.isEmpty()) {
			throw new InvalidInputException(
					errors.stream().map((error) -> new FieldError(error.field(), text(error, reader))).toList());
		}
	}

	private String text(InputError error, Locale reader) {
		return this.messages.getMessage("registration.error." + error.code(), error.arguments().toArray(), reader);
	}

}
