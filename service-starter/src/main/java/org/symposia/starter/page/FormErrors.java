package org.symposia.starter.page;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;

import org.symposia.starter.problem.FieldError;

/**
 * What is wrong with a form: one message a field, in the order of the fields.
 *
 * @param messages by the field's name
 */
public record FormErrors(Map<String, String> messages) {

	public FormErrors {
		messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
	}

	public static FormErrors none() {
		return new FormErrors(Map.of());
	}

	public static FormErrors of(Collection<FieldError> errors) {
		FormErrors none = none();
		return errors.stream()
			.reduce(none, (all, error) -> all.with(error.field(), error.message()), (all, more) -> more);
	}

	/** What validation found, in the reader's language. */
	public static FormErrors of(BindingResult result, MessageSource messages, Locale locale) {
		return of(result.getFieldErrors()
			.stream()
			.map((error) -> new FieldError(error.getField(), messages.getMessage(error, locale)))
			.toList());
	}

	/** The first message at a field stays. */
	public FormErrors with(String field, String message) {
		Map<String, String> more = new LinkedHashMap<>(this.messages);
		more.putIfAbsent(field, message);
		return new FormErrors(more);
	}

	/** The message at the field, or {@code null} if the field is right. */
	public @Nullable String at(String field) {
		return this.messages.get(field);
	}

	public boolean isEmpty() {
		return this.messages.isEmpty();
	}

	public Set<Map.Entry<String, String>> entries() {
		return this.messages.entrySet();
	}

}
