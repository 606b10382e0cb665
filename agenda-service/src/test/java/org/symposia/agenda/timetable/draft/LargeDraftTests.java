package org.symposia.agenda.timetable.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.conflict.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.english;
import static org.symposia.agenda.Fixtures.slot;

/** A congress: some thousand sessions, rooms by the dozen, persons by the thousand. */
class LargeDraftTests {

	private static final Slot EVENT = new Slot(Fixtures.NOW, Fixtures.NOW.plus(Duration.ofDays(400)));

	@Test
	void judgesTenThousandSessionsAtOnce() {
		Draft draft = Draft.of("congress").with(congress(10_000, 40, 10_000));
		List<Conflict> found = draft.conflicts(EVENT);
		assertThat(found).isEmpty();
	}

	@Test
	void findsTheOneConflictAmongTwoThousandSessions() {
		Draft draft = Draft.of("congress").with(congress(2_000, 20, 3_000));
		Session moved = draft.timetable().sessions().get(20);
		Session first = draft.timetable().sessions().getFirst();
		Session clash = new Session(moved.id(), moved.title(), moved.kind(), first.slot(), first.room(), null,
				List.of(), List.of(), null);
		EditedItem edited = EditedItem.of(draft, clash, EVENT);
		assertThat(edited.conflicts()).singleElement().extracting(Conflict::rule).isEqualTo("room-overlap");
	}

	@Test
	void namesNoMoreConflictsThanAnybodyCanMend() {
		List<Session> all = IntStream.range(0, 3_000)
			.mapToObj((number) -> Fixtures.session("s" + number, "09:00", "10:00", "a"))
			.toList();
		Draft draft = Draft.of("slip").with(Fixtures.timetable(all.toArray(Session[]::new)));
		assertThat(draft.conflicts(slot("09:00", "18:00"))).hasSize(1_000);
	}

	@Test
	void refusesWhatNoReleaseCouldHold() {
		assertThat(DraftSize.fits(congress(2_000, 20, 3_000))).isTrue();
		Session wordy = new Session("wordy", english("Wordy"), SessionKind.TALK, slot("09:00", "10:00"), null, null,
				List.of(), List.of(), english("長".repeat(DraftSize.MOST / 3)));
		assertThat(DraftSize.fits(Timetable.empty().with(wordy))).isFalse();
	}

	/** Each room has one session after another, each person speaks once in a while. */
	private static Timetable congress(int sessions, int rooms, int persons) {
		List<Session> all = new ArrayList<>();
		for (int number = 0; number < sessions; number++) {
			int round = number / rooms;
			Slot slot = new Slot(Fixtures.NOW.plus(Duration.ofMinutes(30L * round)),
					Fixtures.NOW.plus(Duration.ofMinutes(30L * (round + 1))));
			List<String> speakers = List.of("p" + (2 * number) % persons, "p" + (2 * number + 1) % persons);
			all.add(new Session("s" + number, english("Session " + number), SessionKind.TALK, slot,
					"r" + number % rooms, null, List.of(), speakers, english("x".repeat(1_000))));
		}
		return new Timetable(all,
				IntStream.range(0, rooms)
					.mapToObj((number) -> new Room("r" + number, english("Room " + number)))
					.toList(),
				List.of(),
				IntStream.range(0, persons)
					.mapToObj((number) -> new Person("p" + number, "Person " + number, null, null, null))
					.toList());
	}

}
