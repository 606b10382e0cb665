/**
 * The terms of registration for an event.
 */
@NullMarked
package org.symposia.registration.offer;

import org.jspecify.annotations.NullMarked;
