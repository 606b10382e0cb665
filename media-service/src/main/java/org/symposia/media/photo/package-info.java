/**
 * Files of photos: validation of uploads, renditions without camera metadata, storage,
 * delivery with caption and credit line in the file.
 */
@NullMarked
package org.symposia.media.photo;

import org.jspecify.annotations.NullMarked;
