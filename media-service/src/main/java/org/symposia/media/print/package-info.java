/**
 * Prints a release as tagged PDF whose text is exactly that of the source.
 */
@NullMarked
package org.symposia.media.print;

import org.jspecify.annotations.NullMarked;
