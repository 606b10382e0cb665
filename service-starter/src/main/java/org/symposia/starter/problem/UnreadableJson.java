package org.symposia.starter.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Names the field of a JSON body that could not be read, and what it should be. */
final class UnreadableJson {

	private UnreadableJson() {
	}

	static FieldError describe(@Nullable Throwable cause) {
		return switch (cause) {
			case UnrecognizedPropertyException unknown -> new FieldError(path(unknown), "is not a known field");
			case ValueInstantiationException refused when refused
				.getCause() instanceof IllegalArgumentException reason ->
				new FieldError(path(refused), String.valueOf(reason.getMessage()));
			case InvalidNullException missing -> new FieldError(path(missing), "must not hold null");
			case InvalidFormatException wrong -> new FieldError(path(wrong), ExpectedForm.of(wrong.getTargetType()));
			case MismatchedInputException wrong -> new FieldError(path(wrong), ExpectedForm.of(wrong.getTargetType()));
			case StreamReadException broken -> new FieldError("", "is not JSON: line %d, column %d"
				.formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr()));
			case JacksonException other -> new FieldError(path(other), "has the wrong form");
			case null, default -> new FieldError("", "The body must be a JSON document");
		};
	}

	private static String path(JacksonException failure) {
		StringBuilder path = new StringBuilder();
		List<JacksonException.Reference> references = failure.getPath();
		for (JacksonException.Reference reference : references) {
			if (reference.getPropertyName() == null) {
				path.append('[').append(reference.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
			}
		}
		return path.toString();
	}

}
