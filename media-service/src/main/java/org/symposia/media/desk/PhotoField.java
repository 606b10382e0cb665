package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;

/**
 * A text of a photo in one language.
 *
 * @param name name of the field
 * @param label message key of its label
 * @param help message key of its help
 * @param language language tag
 * @param required whether it must not be empty
 * @param maxLength maximum number of characters
 * @param prose whether it may have several lines
 */
record PhotoField(String name, String label, @Nullable String help, String language, boolean required, int maxLength,
		boolean prose) {

}
