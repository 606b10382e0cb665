/**
 * The draft of an agenda: stored timetable, pages and API to edit it.
 */
@NullMarked
package org.symposia.agenda.timetable.draft;

import org.jspecify.annotations.NullMarked;
