package org.symposia.agenda.timetable.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.LocalSlot;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.agenda.timetable.conflict.ConflictRules;
import org.symposia.agenda.timetable.conflict.Plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.BERLIN;
import static org.symposia.agenda.Fixtures.english;
import static org.symposia.agenda.Fixtures.slot;

/** A congress: some thousand sessions, rooms by the dozen, persons by the thousand. */
class LargeDraftTests {

	private static final Slot EVENT = new Slot(Fixtures.NOW, Fixtures.NOW.plus(Duration.ofDays(400)));

	@Test
	void judgesTenThousandSessionsAtOnce() {
		assertThat(ConflictRules.conflictsIn(plan(congress(10_000, 40, 10_000)))).isEmpty();
	}

	@Test
	void findsTheOneConflictAmongTwoThousandSessions() {
		Timetable timetable = congress(2_000, 20, 3_000);
		Session moved = timetable.sessions().get(20);
		Session first = timetable.sessions().getFirst();
		Session clash = new Session(moved.id(), moved.title(), moved.kind(), first.time(), first.rooms(), null, null,
				List.of(), null, List.of());
		assertThat(ConflictRules.conflictsOf(List.of(clash.id()), plan(timetable.with(clash)))).singleElement()
			.extracting(Conflict::rule)
			.isEqualTo("room-overlap");
	}

	@Test
	void namesNoMoreConflictsThanAnybodyCanMend() {
		Session[] all = IntStream.range(0, 3_000)
			.mapToObj((number) -> Fixtures.session("s" + number, "09:00", "10:00", "a"))
			.toArray(Session[]::new);
		assertThat(ConflictRules.conflictsIn(new Plan(Fixtures.timetable(all), BERLIN, slot("09:00", "18:00"))))
			.hasSize(1_000);
	}

	private static Plan plan(Timetable timetable) {
		return new Plan(timetable, BERLIN, EVENT);
	}

	/** Each room has one session after another, each person speaks once in a while. */
	private static Timetable congress(int sessions, int rooms, int persons) {
		List<TimetableItem> all = new ArrayList<>();
		IntStream.range(0, rooms).forEach((number) -> all.add(Room.of("r" + number, english("Room " + number))));
		IntStream.range(0, persons).forEach((number) -> all.add(Person.of("p" + number, "Person " + number)));
		for (int number = 0; number < sessions; number++) {
			int round = number / rooms;
			Slot slot = new Slot(Fixtures.NOW.plus(Duration.ofMinutes(30L * round)),
					Fixtures.NOW.plus(Duration.ofMinutes(30L * (round + 1))));
			List<String> speakers = List.of("p" + (2 * number) % persons, "p" + (2 * number + 1) % persons);
			all.add(new Session("s" + number, english("Session " + number), SessionKind.TALK,
					LocalSlot.of(slot, BERLIN), List.of("r" + number % rooms), null, null,
					Participation.of(List.of(), speakers), null, List.of()));
		}
		return Timetable.of(all);
	}

}
