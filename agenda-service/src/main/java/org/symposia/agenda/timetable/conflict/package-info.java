/**
 * Rules that a timetable should keep, and the conflicts where it does not.
 */
@NullMarked
package org.symposia.agenda.timetable.conflict;

import org.jspecify.annotations.NullMarked;
