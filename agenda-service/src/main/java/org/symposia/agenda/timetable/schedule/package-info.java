/**
 * What the public may read of a timetable: the records that are stored in releases and
 * shown on pages and by the API. None of them refers to the types of the draft.
 */
@NullMarked
package org.symposia.agenda.timetable.schedule;

import org.jspecify.annotations.NullMarked;
