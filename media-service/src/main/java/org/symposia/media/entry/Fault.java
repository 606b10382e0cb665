package org.symposia.media.entry;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.context.MessageSource;

import org.symposia.starter.problem.FieldError;

/**
 * Error at a field.
 *
 * @param field name of the field in forms and JSON
 * @param code suffix of a message key {@code media.error.}
 * @param arguments arguments of the message, such as a limit
 */
public record Fault(String field, String code, List<Object> arguments) {

	private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages/media", Locale.ROOT);

	public Fault {
		arguments = List.copyOf(arguments);
	}

	/** With the arguments of its message. */
	public static Fault of(String field, String code, Object... arguments) {
		return new Fault(field, code, List.of(arguments));
	}

	/** The error with its message in a language. */
	public FieldError in(MessageSource messages, Locale locale) {
		return new FieldError(this.field, messages.getMessage(key(), this.arguments.toArray(), locale));
	}

	/** The error for the API. */
	FieldError english() {
		String message = ENGLISH.getString(key());
		return new FieldError(this.field, this.arguments.isEmpty() ? message
				: new MessageFormat(message, Locale.ENGLISH).format(this.arguments.toArray()));
	}

	private String key() {
		return "media.error." + this.code;
	}

}
