package org.symposia.agenda.exchange.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of names as people and systems write them. */
public final class NameLists {

	private static final Pattern SEPARATOR = Pattern.compile("\\s*[;；、|\\n]\\s*(?![^(（]{0,200}[)）])");

	private static final Pattern WEAK_SEPARATOR = Pattern
		.compile("\\s*,\\s*(?![^(（]{0,200}[)）])|\\s+(?:and|und|&)\\s+|\\s*[・]\\s*(?=\\p{IsHan})");

	private static final Pattern TITLE_AFTER_NAME = Pattern
		.compile("(?i)(?:ph\\.? ?d|m\\.? ?d|m\\.? ?sc|b\\.? ?sc|jr|sr|iii?|esq|mph|mba|facc|dr|prof)\\.?");

	private NameLists() {
	}

	/**
	 * Separates names. A comma separates only what has a first and a last name each;
	 * otherwise it stands between family and given name, or before a title.
	 */
	public static List<String> split(String written) {
		List<String> names = new ArrayList<>();
		for (String part : SEPARATOR.split(written)) {
			List<String> parts = Stream.of(WEAK_SEPARATOR.split(part)).filter((each) -> !each.isBlank()).toList();
			boolean several = parts.size() > 1 && parts.stream().noneMatch((each) -> isTitle(each.strip()))
					&& (parts.size() > 2 || parts.stream().allMatch((each) -> each.strip().contains(" ")));
			names.addAll(several ? parts : List.of(part));
		}
		return names.stream().map(String::strip).filter((each) -> !each.isEmpty()).toList();
	}

	/** {@code Mustermann, Erika} as {@code Erika Mustermann}. */
	public static String givenNameFirst(String name) {
		String[] parts = name.split("\\s*,\\s*");
		return (parts.length == 2 && !parts[0].isBlank() && !isTitle(parts[1])) ? parts[1] + " " + parts[0] : name;
	}

	private static boolean isTitle(String word) {
		return TITLE_AFTER_NAME.matcher(word).matches();
	}

}
