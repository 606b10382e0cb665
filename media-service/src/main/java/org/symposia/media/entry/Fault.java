package org.symposia.media.entry;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.context.MessageSource;

import org.symposia.starter.problem.FieldError;

/**
 * What is wrong at a field.
 *
 * @param field the field's name in forms and documents
 * @param code what is wrong: a message of the bundle {@code messages/media} after
 * {@code media.error.}
 * @param arguments what the message names, such as a limit
 */
public record Fault(String field, String code, List<Object> arguments) {

	private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages/media", Locale.ROOT);

	public Fault {
		arguments = List.copyOf(arguments);
	}

	/** A fault with the values its message names. */
	public static Fault of(String field, String code, Object... arguments) {
		return new Fault(field, code, List.of(arguments));
	}

	/** The fault for a reader of a language. */
	public FieldError in(MessageSource messages, Locale locale) {
		return new FieldError(this.field, messages.getMessage(key(), this.arguments.toArray(), locale));
	}

	/** The fault for programs. */
	FieldError english() {
		String message = ENGLISH.getString(key());
		return new FieldError(this.field, this.arguments.isEmpty() ? message
				: new MessageFormat(message, Locale.ENGLISH).format(this.arguments.toArray()));
	}

	private String key() {
		return "media.error." + this.code;
	}

}
