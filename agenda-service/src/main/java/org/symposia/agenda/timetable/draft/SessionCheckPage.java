package org.symposia.agenda.timetable.draft;

import java.util.List;

import org.symposia.starter.page.Page;

/**
 * The fragment with the conflicts of a session that is being edited.
 *
 * @param conflicts in the reader's language
 */
record SessionCheckPage(List<String> conflicts) implements Page {
}
