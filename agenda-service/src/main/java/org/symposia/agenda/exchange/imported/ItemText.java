package org.symposia.agenda.exchange.imported;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * The words of an item. A text that the file has not is empty.
 *
 * @param abstractText Markdown
 * @param description Markdown
 * @param language tag of the language of the talk, {@code null} if unknown
 */
public record ItemText(LocalizedText title, LocalizedText subtitle, LocalizedText abstractText,
		LocalizedText description, @Nullable String language) {

}
