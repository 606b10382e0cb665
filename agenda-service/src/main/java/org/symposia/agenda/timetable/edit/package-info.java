/**
 * The draft of an agenda as the sum of its edits: the log of edits, snapshots that make
 * opening quick, and the contents of items.
 */
@NullMarked
package org.symposia.agenda.timetable.edit;

import org.jspecify.annotations.NullMarked;
