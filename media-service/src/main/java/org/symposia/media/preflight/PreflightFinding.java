package org.symposia.media.preflight;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import org.symposia.starter.findings.Finding;
import org.symposia.starter.findings.Severity;

/**
 * A finding not yet in the reader's language.
 *
 * @param severity whether it prevents the submission
 * @param part the part of the release, suffix of a message key {@code media.part.}
 * @param code suffix of a message key {@code media.finding.}
 * @param arguments arguments of the message
 */
record PreflightFinding(Severity severity, String part, String code, List<Object> arguments) {

	private static final int ABBREVIATED_LENGTH = 60;

	static PreflightFinding error(String part, String code) {
		return new PreflightFinding(Severity.ERROR, part, code, List.of());
	}

	static PreflightFinding warning(String part, String code, Object... arguments) {
		return new PreflightFinding(Severity.WARNING, part, code, List.of(arguments));
	}

	static PreflightFinding note(String part, String code, Object... arguments) {
		return new PreflightFinding(Severity.NOTE, part, code, List.of(arguments));
	}

	/** Shortens a text to one line of at most 60 characters. */
	static String abbreviated(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return (line.codePointCount(0, line.length()) <= ABBREVIATED_LENGTH) ? line
				: line.substring(0, line.offsetByCodePoints(0, ABBREVIATED_LENGTH)) + "…";
	}

	Finding in(MessageSource messages, Locale locale) {
		Object[] named = this.arguments.toArray();
		String key = "media.finding." + this.code;
		@Nullable String action = messages.getMessage(key + ".action", named, "", locale);
		return new Finding(this.severity, messages.getMessage("media.part." + this.part, null, locale),
				messages.getMessage(key, named, locale), (action == null || action.isEmpty()) ? null : action);
	}

}
