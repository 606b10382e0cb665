/**
 * The press release: what it says, who issues it, which approvals it has, whether the
 * public may read it.
 */
@NullMarked
package org.symposia.media.release;

import org.jspecify.annotations.NullMarked;
