/**
 * Names for things that must not be read back.
 */
@NullMarked
package org.symposia.starter.hash;

import org.jspecify.annotations.NullMarked;
