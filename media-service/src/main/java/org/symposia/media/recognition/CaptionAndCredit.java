package org.symposia.media.recognition;

import org.jspecify.annotations.Nullable;

/**
 * Caption and credit line of a photo in the source.
 *
 * @param caption the caption, if one precedes the credit line
 * @param credit the credit line without its label
 */
public record CaptionAndCredit(@Nullable String caption, String credit) {
}
