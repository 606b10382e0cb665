/**
 * Who gets a place: the one inventory of an event and the steps around it.
 */
@NullMarked
package org.symposia.registration.admission;

import org.jspecify.annotations.NullMarked;
