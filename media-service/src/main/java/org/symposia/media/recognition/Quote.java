package org.symposia.media.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A quote in the body.
 *
 * @param text the text without quotation marks
 * @param speaker the speaker's name, if recognised
 * @param function the speaker's function, if recognised
 */
public record Quote(String text, @Nullable String speaker, @Nullable String function) {
}
