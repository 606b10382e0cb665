package org.symposia.agenda.timetable.draft;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;
import org.symposia.starter.text.LocalizedText;

/**
 * Limits the stored size of a timetable. A release is one document of at most 16 MB that
 * holds the schedule and, for each change, an item's label before and after.
 */
final class DraftSize {

	/** The most bytes of a draft whose release still fits. */
	static final int MOST = 12_000_000;

	private static final int ITEM = 400;

	private DraftSize() {
	}

	static boolean fits(Timetable timetable) {
		return Stream.of(timetable.sessions(), timetable.rooms(), timetable.tracks(), timetable.persons())
			.flatMap((items) -> items.stream())
			.mapToLong(DraftSize::of)
			.sum() <= MOST;
	}

	private static long of(TimetableItem item) {
		return ITEM + 2 * bytes(item.label()) + switch (item) {
			case Session session -> bytes(session.abstractText()) + 40L * session.persons().size();
			case Person person -> bytes(person.affiliation());
			case Room _, Track _ -> 0;
		};
	}

	private static long bytes(@Nullable LocalizedText text) {
		return Stream.ofNullable(text)
			.flatMap((each) -> each.asMap().entrySet().stream())
			.mapToLong((each) -> bytes(each.getKey()) + bytes(each.getValue()))
			.sum();
	}

	private static long bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

}
