package org.symposia.agenda.timetable.draft;

import java.util.List;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.timetable.schedule.ScheduleItem;
import org.symposia.starter.page.Page;

/**
 * The rooms, tracks or persons of a draft.
 *
 * @param type part of addresses and message keys
 */
record ItemsPage(DeskHeader head, String type, List<? extends ScheduleItem> items) implements Page {
}
