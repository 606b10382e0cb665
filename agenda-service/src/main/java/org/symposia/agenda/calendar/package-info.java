/**
 * The released agenda as iCalendar (RFC 5545).
 */
@NullMarked
package org.symposia.agenda.calendar;

import org.jspecify.annotations.NullMarked;
