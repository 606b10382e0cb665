/**
 * Sessions with the rooms, tracks and persons they refer to.
 */
@NullMarked
package org.symposia.agenda.timetable;

import org.jspecify.annotations.NullMarked;
