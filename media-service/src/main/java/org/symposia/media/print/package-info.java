/**
 * The release on paper: a tagged PDF whose text is the source's, word for word.
 */
@NullMarked
package org.symposia.media.print;

import org.jspecify.annotations.NullMarked;
