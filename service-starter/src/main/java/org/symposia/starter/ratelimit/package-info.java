/**
 * Rate limits that all instances of a service count together, in the store.
 */
@NullMarked
package org.symposia.starter.ratelimit;

import org.jspecify.annotations.NullMarked;
