/** Hashes for values that must not be stored in clear. */
@NullMarked
package org.symposia.starter.hash;

import org.jspecify.annotations.NullMarked;
