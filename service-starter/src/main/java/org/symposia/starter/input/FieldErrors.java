package org.symposia.starter.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

/**
 * Collects what is wrong with an input, field by field, in the reader's language. Only
 * the first error of each field is kept.
 */
public final class FieldErrors {

	private static final int MAX_ARGUMENT = 400;

	private final List<FieldError> errors = new ArrayList<>();

	private final MessageSource messages;

	private final Locale locale;

	/** Starts without errors. */
	public FieldErrors(MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/**
	 * Adds an error.
	 * @param field path of the field, as in the input
	 * @param code key of the message after {@code input.}; if there is a message
	 * {@code input.<code>.<field>}, it is preferred
	 * @param arguments arguments of the message, long texts are shortened
	 */
	public void add(String field, String code, Object... arguments) {
		if (this.errors.stream().anyMatch((error) -> error.field().equals(field))) {
			return;
		}
		String key = "input." + code;
		Object[] shown = Arrays.stream(arguments).map(FieldErrors::shortened).toArray();
		this.errors.add(new FieldError(field, this.messages.getMessage(
				new DefaultMessageSourceResolvable(new String[] { key + "." + field, key }, shown), this.locale)));
	}

	private static Object shortened(Object argument) {
		return (argument instanceof String text && text.length() > MAX_ARGUMENT)
				? text.substring(0, text.offsetByCodePoints(0, MAX_ARGUMENT / 2)) + "…" : argument;
	}

	/** Whether the field has an error. */
	public boolean at(String field) {
		return this.errors.stream().anyMatch((error) -> error.field().equals(field));
	}

	/** The errors in the order they were added. */
	public List<FieldError> list() {
		return List.copyOf(this.errors);
	}

	/**
	 * Refuses the input if anything was wrong.
	 * @throws InvalidInputException with all errors
	 */
	public void throwIfAny() {
		if (!this.errors.isEmpty()) {
			throw new InvalidInputException(list());
		}
	}

}
