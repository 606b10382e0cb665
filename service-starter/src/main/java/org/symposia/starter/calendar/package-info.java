/**
 * Writing iCalendar files.
 */
@NullMarked
package org.symposia.starter.calendar;

import org.jspecify.annotations.NullMarked;
