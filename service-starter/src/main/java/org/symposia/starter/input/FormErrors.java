package org.symposia.starter.input;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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
		FormErrors all = none();
		for (FieldError error : errors) {
			all = all.with(error.field(), error.message());
		}
		return all;
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
