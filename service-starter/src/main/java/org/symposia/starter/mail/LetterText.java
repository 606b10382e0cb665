package org.symposia.starter.mail;

import java.util.ArrayList;
import java.util.List;

/** The plain-text part of a mail. */
final class LetterText {

	private LetterText() {
	}

	static String of(Letter letter) {
		List<String> blocks = new ArrayList<>(letter.paragraphs());
		Letter.Action action = letter.action();
		if (action != null) {
			blocks.add(action.label() + ":\n" + action.url());
		}
		blocks.addAll(letter.closing());
		return String.join("\n\n", blocks) + "\n";
	}

}
