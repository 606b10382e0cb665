package org.symposia.media.print;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symposia.starter.text.Normalization;

/**
 * Joins Arabic letters by Unicode's presentation forms, since the renderer applies no
 * glyph substitution. Text extraction maps them back to the letters.
 */
final class ArabicForms {

	private static final String ISOLATED = " ISOLATED FORM";

	private static final String FINAL = " FINAL FORM";

	private static final String INITIAL = " INITIAL FORM";

	private static final String MEDIAL = " MEDIAL FORM";

	/** Presentation forms by letters and position. */
	private static final Map<String, Character> FORMS = forms();

	private ArabicForms() {
	}

	private static Map<String, Character> forms() {
		Map<String, Character> forms = new HashMap<>();
		for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
			String name = Character.isDefined(form) ? Character.getName(form) : "";
			String letters = Normalization.nfkc(Character.toString(form));
			if (name.startsWith("ARABIC LETTER ")
					|| (name.startsWith("ARABIC LIGATURE LAM WITH ALEF") && letters.length() == 2)) {
				forms.put(letters + name.substring(name.lastIndexOf(' ', name.length() - " FORM".length() - 1)), form);
			}
		}
		return Map.copyOf(forms);
	}

	static String join(String text) {
		StringBuilder joined = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			boolean ligature = i + 1 < text.length() && FORMS.containsKey(text.substring(i, i + 2) + ISOLATED);
			String letters = text.substring(i, ligature ? i + 2 : i + 1);
			Character form = FORMS.get(letters + position(text, i, letters));
			joined.append((form != null) ? form.toString() : letters);
			i += letters.length() - 1;
		}
		return joined.toString();
	}

	private static String position(String text, int index, String letters) {
		boolean afterJoining = joinsNext(neighbour(text, index, -1));
		boolean beforeJoining = joinsNext(letters) && joinsPrevious(neighbour(text, index + letters.length() - 1, 1));
		if (afterJoining) {
			return beforeJoining ? MEDIAL : FINAL;
		}
		return beforeJoining ? INITIAL : ISOLATED;
	}

	/** The nearest letter in a direction; marks do not interrupt. */
	private static @Nullable String neighbour(String text, int index, int step) {
		int i = index + step;
		while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
			i += step;
		}
		return (i >= 0 && i < text.length()) ? text.substring(i, i + 1) : null;
	}

	private static boolean joinsNext(@Nullable String letters) {
		return FORMS.containsKey(letters + INITIAL);
	}

	private static boolean joinsPrevious(@Nullable String letter) {
		return FORMS.containsKey(letter + FINAL);
	}

}
