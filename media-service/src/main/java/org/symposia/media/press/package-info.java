/**
 * The press room: what everybody may read, print and download.
 */
@NullMarked
package org.symposia.media.press;

import org.jspecify.annotations.NullMarked;
