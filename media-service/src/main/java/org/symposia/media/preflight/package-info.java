/**
 * Rules that a release is checked against before it is submitted. Only a missing headline
 * prevents the submission.
 */
@NullMarked
package org.symposia.media.preflight;

import org.jspecify.annotations.NullMarked;
