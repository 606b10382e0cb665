/**
 * What a press officer should look at before a release goes out. Nothing of it blocks but
 * a missing headline.
 */
@NullMarked
package org.symposia.media.preflight;

import org.jspecify.annotations.NullMarked;
