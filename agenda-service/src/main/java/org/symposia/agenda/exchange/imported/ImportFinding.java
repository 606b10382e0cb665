package org.symposia.agenda.exchange.imported;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import org.symposia.starter.findings.Finding;
import org.symposia.starter.findings.Severity;

/**
 * A finding about a file, not yet in the reader's language.
 *
 * @param code suffix of a message key {@code import.finding.}; the message with
 * {@code .action} after it says what to do
 * @param arguments arguments of both messages
 */
public record ImportFinding(Severity severity, ImportLocation location, String code, List<Object> arguments) {

	/** A finding; long texts among the arguments are abbreviated. */
	public static ImportFinding of(Severity severity, ImportLocation location, String code, Object... arguments) {
		return new ImportFinding(severity, location, code,
				List.of(arguments)
					.stream()
					.map((each) -> (each instanceof String text) ? ImportLocation.abbreviated(text) : each)
					.toList());
	}

	/** The finding for a reader. */
	public Finding in(MessageSource messages, Locale reader) {
		Object[] named = ImportLocation.isolated(this.arguments);
		String key = "import.finding." + this.code;
		@Nullable String action = messages.getMessage(key + ".action", named, "", reader);
		return new Finding(this.severity, this.location.in(messages, reader), messages.getMessage(key, named, reader),
				(action == null || action.isEmpty()) ? null : action);
	}

}
