/**
 * A timetable by day, as a list or with rooms side by side.
 */
@NullMarked
package org.symposia.agenda.timetable.grid;

import org.jspecify.annotations.NullMarked;
