/**
 * Keeps memory bounded where single pieces of work need much of it.
 */
@NullMarked
package org.symposia.media.load;

import org.jspecify.annotations.NullMarked;
