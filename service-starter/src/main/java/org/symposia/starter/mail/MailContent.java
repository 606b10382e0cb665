package org.symposia.starter.mail;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The content of a mail as plain text; it is sent both as text and as HTML.
 *
 * @param language the language it is written in
 * @param subject one line
 * @param paragraphs the text before the button; line breaks within are kept
 * @param action the one thing to do, shown as a button and as an address
 * @param closing the text after the button
 */
public record MailContent(Locale language, String subject, List<String> paragraphs, @Nullable Action action,
		List<String> closing) {

	public MailContent {
		subject = subject.replaceAll("\\s+", " ").trim();
		paragraphs = List.copyOf(paragraphs);
		closing = List.copyOf(closing);
	}

	/**
	 * A button.
	 *
	 * @param label a verb
	 * @param url an absolute address
	 */
	public record Action(String label, String url) {
	}

}
