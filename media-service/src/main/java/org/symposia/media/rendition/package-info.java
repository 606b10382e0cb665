/**
 * Turns a release's source into safe HTML, part by part.
 */
@NullMarked
package org.symposia.media.rendition;

import org.jspecify.annotations.NullMarked;
