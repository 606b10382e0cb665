/**
 * Limits how much of something is done at the same time.
 */
@NullMarked
package org.symposia.starter.concurrency;

import org.jspecify.annotations.NullMarked;
