/**
 * Pictures for trying the press room out, drawn by this program; they show nobody.
 */
@NullMarked
package org.symposia.media.sample;

import org.jspecify.annotations.NullMarked;
