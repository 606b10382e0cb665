/**
 * Allocates, frees and recovers places: the inventory of an event, the waiting list and
 * the promotion from it.
 */
@NullMarked
package org.symposia.registration.places;

import org.jspecify.annotations.NullMarked;
