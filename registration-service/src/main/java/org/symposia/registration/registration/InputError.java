package org.symposia.registration.registration;

import java.util.List;

/**
 * An error at a field of the input.
 *
 * @param field name in JSON and in the form
 * @param code last part of the message key
 * @param arguments of the message
 */
public record InputError(String field, String code, List<Object> arguments) {

	public InputError {
		arguments = List.copyOf(arguments);
	}

	/** An error whose message has no arguments. */
	public static InputError of(String field, String code) {
		return new InputError(field, code, List.of());
	}

}
