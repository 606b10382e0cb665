/**
 * Limits on what strangers can cause.
 */
@NullMarked
package org.symposia.registration.ratelimit;

import org.jspecify.annotations.NullMarked;
