package org.symposia.media.preflight;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import org.symposia.starter.findings.Finding;
import org.symposia.starter.findings.Severity;

/**
 * One thing somebody should know.
 *
 * @param severity how much it matters
 * @param part the part of the release, a message after {@code media.part.}
 * @param code what is so, a message after {@code media.finding.}
 * @param arguments what the message names
 */
record Remark(Severity severity, String part, String code, List<Object> arguments) {

	private static final int SHOWN = 60;

	static Remark error(String part, String code) {
		return new Remark(Severity.ERROR, part, code, List.of());
	}

	static Remark warning(String part, String code, Object... arguments) {
		return new Remark(Severity.WARNING, part, code, List.of(arguments));
	}

	static Remark note(String part, String code, Object... arguments) {
		return new Remark(Severity.NOTE, part, code, List.of(arguments));
	}

	/** The beginning of words that would be too long to show. */
	static String shown(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return (line.codePointCount(0, line.length()) <= SHOWN) ? line
				: line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
	}

	Finding in(MessageSource messages, Locale locale) {
		Object[] named = this.arguments.toArray();
		String key = "media.finding." + this.code;
		@Nullable String action = messages.getMessage(key + ".action", named, "", locale);
		return new Finding(this.severity, messages.getMessage("media.part." + this.part, null, locale),
				messages.getMessage(key, named, locale), (action == null || action.isEmpty()) ? null : action);
	}

}
