/**
 * Limits how many requests a client may send.
 */
@NullMarked
package org.symposia.gateway.ratelimit;

import org.jspecify.annotations.NullMarked;
