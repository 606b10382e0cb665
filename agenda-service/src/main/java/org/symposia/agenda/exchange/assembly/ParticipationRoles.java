package org.symposia.agenda.exchange.assembly;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ParticipationRole;

/** Tells roles by the words of a file, in English, German or Japanese. */
public final class ParticipationRoles {

	private static final Map<ParticipationRole, Pattern> WORDS = new LinkedHashMap<>();

	static {
		WORDS.put(ParticipationRole.MODERATOR, Pattern.compile("moderat|\\bhost\\b|facilitator|司会|進行"));
		WORDS.put(ParticipationRole.CHAIR, Pattern.compile("chair|convener|vorsitz|sitzungsleit|座長"));
		WORDS.put(ParticipationRole.PANELLIST, Pattern.compile("panell?ist|podium|discussant|パネリスト"));
		WORDS.put(ParticipationRole.INTERPRETER, Pattern.compile("interpret|dolmetsch|通訳"));
		WORDS.put(ParticipationRole.SPEAKER,
				Pattern.compile("speaker|presenter|presenting|lecturer|referent|vortragend|演者|講演者|発表者"));
		WORDS.put(ParticipationRole.AUTHOR, Pattern.compile("author|autor|著者"));
	}

	private ParticipationRoles() {
	}

	/** The role that these words name, else the given one. */
	public static ParticipationRole of(@Nullable String words, ParticipationRole otherwise) {
		if (words == null || words.length() > 100) {
			return otherwise;
		}
		String lower = words.toLowerCase(Locale.ROOT);
		return WORDS.entrySet()
			.stream()
			.filter((each) -> each.getValue().matcher(lower).find())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(otherwise);
	}

}
