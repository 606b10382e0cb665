package org.symposia.registration.attendee;

import java.util.List;

/**
 * What is wrong at a field.
 *
 * @param field its name in JSON and in the form
 * @param code last part of the message's key
 * @param arguments what the message tells besides
 */
public record Complaint(String field, String code, List<Object> arguments) {

	/** Copies the arguments. */
	public Complaint {
		arguments = List.copyOf(arguments);
	}

	/** A complaint whose message needs no arguments. */
	public static Complaint of(String field, String code) {
		return new Complaint(field, code, List.of());
	}

}
