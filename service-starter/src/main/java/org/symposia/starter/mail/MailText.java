package org.symposia.starter.mail;

import java.util.ArrayList;
import java.util.List;

/** The plain-text part of a mail. */
final class MailText {

	private MailText() {
	}

	static String of(MailContent content) {
		List<String> blocks = new ArrayList<>(content.paragraphs());
		MailContent.Action action = content.action();
		if (action != null) {
			blocks.add(action.label() + ":\n" + action.url());
		}
		blocks.addAll(content.closing());
		return String.join("\n\n", blocks) + "\n";
	}

}
