package org.symposia.agenda.release;

import org.symposia.agenda.timetable.grid.AgendaEntry;
import org.symposia.starter.page.Page;

/**
 * The public page of a session.
 *
 * @param day the day on which it starts, in the reader's language
 */
record SessionPage(PublicEvent event, AgendaEntry entry, String day) implements Page {
}
