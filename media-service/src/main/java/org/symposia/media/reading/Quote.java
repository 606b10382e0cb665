package org.symposia.media.reading;

import org.jspecify.annotations.Nullable;

/**
 * Words of a person, as printed between quotation marks.
 *
 * @param text the words without the marks
 * @param speaker who said them, if the text tells
 * @param function the speaker's function, if the text tells
 */
public record Quote(String text, @Nullable String speaker, @Nullable String function) {
}
