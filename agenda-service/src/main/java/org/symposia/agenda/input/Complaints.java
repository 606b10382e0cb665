package org.symposia.agenda.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

/**
 * What is wrong with an input, collected field by field, so that people hear everything
 * at once and in their language.
 */
public final class Complaints {

	private static final int LONGEST = 400;

	private final List<FieldError> errors = new ArrayList<>();

	private final MessageSource messages;

	private final Locale locale;

	/**
	 * Starts with nothing to complain about.
	 * @param messages where the sentences are, under {@code input.*}
	 * @param locale the reader's locale
	 */
	public Complaints(MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/**
	 * Adds a complaint.
	 * @param field path of the field, as in the input
	 * @param code what is wrong, key of a sentence under {@code input.}
	 * @param arguments arguments of the sentence
	 */
	public void add(String field, String code, Object... arguments) {
		Object[] shown = Arrays.stream(arguments).map(Complaints::shortened).toArray();
		this.errors.add(new FieldError(field, this.messages.getMessage("input." + code, shown, this.locale)));
	}

	private static Object shortened(Object argument) {
		return (argument instanceof String text && text.length() > LONGEST)
				? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…" : argument;
	}

	/**
	 * Refuses the input if anything was wrong.
	 * @throws InvalidInputException with all complaints
	 */
	public void refuse() {
		if (!this.errors.isEmpty()) {
			throw new InvalidInputException(List.copyOf(this.errors));
		}
	}

}
