/**
 * Submission, approval by each host institution, publication, withdrawal and reopening of
 * releases.
 */
@NullMarked
package org.symposia.media.workflow;

import org.jspecify.annotations.NullMarked;
