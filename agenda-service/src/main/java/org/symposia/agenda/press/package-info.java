/**
 * Which press releases the page of an event shows.
 */
@NullMarked
package org.symposia.agenda.press;

import org.jspecify.annotations.NullMarked;
