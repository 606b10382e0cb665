/**
 * The draft of an agenda: sessions, rooms, tracks, persons and their conflicts.
 */
@NullMarked
package org.symposia.agenda.timetable;

import org.jspecify.annotations.NullMarked;
