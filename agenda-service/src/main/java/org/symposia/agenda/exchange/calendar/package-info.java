/** Schedules as iCalendar (RFC 5545). */
@NullMarked
package org.symposia.agenda.exchange.calendar;

import org.jspecify.annotations.NullMarked;
