package org.symposia.media.input;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.problem.InvalidInputException;

/** Collects errors at fields in the language of the request. */
@Component
public class InputErrors {

	private final Inputs inputs;

	InputErrors(Inputs inputs) {
		this.inputs = inputs;
	}

	/** Starts a collection. */
	public FieldErrors collect() {
		return this.inputs.begin().errors();
	}

	/** A single error. */
	public InvalidInputException at(String field, String code, Object... arguments) {
		FieldErrors errors = collect();
		errors.add(field, code, arguments);
		return new InvalidInputException(errors.list());
	}

	/** The error of a value at a field. */
	public InvalidInputException at(String field, InvalidValueException ex) {
		return at(field, ex.code(), ex.arguments());
	}

	/** Reads the value of a field, or adds its error and returns null. */
	public static <T> @Nullable T read(FieldErrors errors, String field, Supplier<T> value) {
		try {
			return value.get();
		}
		catch (InvalidValueException ex) {
			errors.add(field, ex.code(), ex.arguments());
			return null;
		}
	}

}
