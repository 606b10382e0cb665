package org.symposia.media.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the source says about a photo.
 *
 * @param caption the caption, if one stands before the credit
 * @param credit the credit line without its label
 */
public record PictureText(@Nullable String caption, String credit) {
}
