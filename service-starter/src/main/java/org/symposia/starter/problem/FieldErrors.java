package org.symposia.starter.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Takes what bean validation found. */
final class FieldErrors {

	private FieldErrors() {
	}

	static List<FieldError> of(Errors errors) {
		Stream<FieldError> fields = errors.getFieldErrors()
			.stream()
			.map((error) -> new FieldError(error.getField(), message(error.isBindingFailure(), error)));
		Stream<FieldError> whole = errors.getGlobalErrors()
			.stream()
			.map((error) -> new FieldError("", message(false, error)));
		return Stream.concat(fields, whole).toList();
	}

	static List<FieldError> of(MethodValidationResult result) {
		return result.getParameterValidationResults().stream().flatMap(FieldErrors::of).toList();
	}

	private static Stream<FieldError> of(ParameterValidationResult result) {
		if (result instanceof ParameterErrors errors) {
			return of((Errors) errors).stream();
		}
		String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
		return result.getResolvableErrors()
			.stream()
			.map((error) -> new FieldError(name,
					Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid")));
	}

	private static String message(boolean unreadable, ObjectError error) {
		return unreadable ? "has the wrong form"
				: Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
	}

}
