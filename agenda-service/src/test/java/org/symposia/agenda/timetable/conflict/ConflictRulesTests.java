package org.symposia.agenda.timetable.conflict;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.session;
import static org.symposia.agenda.Fixtures.slot;
import static org.symposia.agenda.Fixtures.timetable;

class ConflictRulesTests {

	private static final ConflictRules RULES = ConflictRules.during(slot("09:00", "18:00"));

	@Test
	void findsARoomHeldTwice() {
		List<Conflict> found = RULES
			.conflictsOf(timetable(session("opening", "09:00", "10:20", "a"), session("talk", "10:00", "11:00", "a")));
		assertThat(found).singleElement().satisfies((conflict) -> {
			assertThat(conflict.rule()).isEqualTo("room-overlap");
			assertThat(conflict.sessions()).containsExactly("opening", "talk");
			assertThat(conflict.when()).isEqualTo(slot("10:00", "10:20"));
		});
	}

	@Test
	void findsAPersonNeededTwice() {
		List<Conflict> found = RULES.conflictsOf(timetable(session("opening", "09:00", "10:20", "a", "yamada"),
				session("talk", "10:00", "11:00", "b", "yamada")));
		assertThat(found).extracting(Conflict::rule, Conflict::subject)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("person-overlap", "yamada"));
	}

	@Test
	void letsOneTalkFollowAnother() {
		assertThat(RULES.conflictsOf(timetable(session("opening", "09:00", "10:00", "a", "yamada"),
				session("talk", "10:00", "11:00", "a", "yamada"))))
			.isEmpty();
	}

	@Test
	void doesNotMindASpeakerWhoChairs() {
		Session both = new Session("talk", Fixtures.english("Talk"), SessionKind.TALK, slot("10:00", "11:00"), "a",
				null, List.of("yamada"), List.of("yamada"), null);
		assertThat(RULES.conflictsOf(timetable(both))).isEmpty();
	}

	@Test
	void warnsOfASessionOutsideTheEvent() {
		assertThat(RULES.conflictsOf(timetable(session("dinner", "19:00", "21:00", "a")))).extracting(Conflict::rule)
			.containsExactly("outside-event");
	}

	@Test
	void keepsTheIdOfAConflictWhenItsTimesChange() {
		String before = RULES
			.conflictsOf(timetable(session("one", "09:00", "10:20", "a"), session("two", "10:00", "11:00", "a")))
			.getFirst()
			.id();
		String after = RULES
			.conflictsOf(timetable(session("one", "09:00", "10:30", "a"), session("two", "10:00", "11:00", "a")))
			.getFirst()
			.id();
		assertThat(after).isEqualTo(before);
	}

	@Test
	void letsOneSessionFollowAnotherWithoutABreath() {
		assertThat(RULES.conflictsOf(timetable(session("two", "10:00", "11:00", "a", "yamada"),
				session("one", "09:00", "10:00", "a", "yamada"), session("three", "11:00", "12:00", "a", "yamada"))))
			.isEmpty();
	}

	@Test
	void findsAPersonWhoChairsHereAndSpeaksThere() {
		Session chaired = new Session("panel", Fixtures.english("Panel"), SessionKind.PANEL, slot("09:30", "10:30"),
				"b", null, List.of("yamada"), List.of(), null);
		assertThat(RULES.conflictsOf(timetable(session("talk", "09:00", "10:00", "a", "yamada"), chaired)))
			.extracting(Conflict::id)
			.containsExactly("person-overlap:yamada:talk+panel");
	}

	@Test
	void findsASessionWithinAnotherAndOnesThatStartTogether() {
		assertThat(new RoomOverlap().conflictsIn(timetable(session("long", "09:00", "12:00", "a"),
				session("inside", "10:00", "10:30", "a"), session("together", "09:00", "09:30", "a"))))
			.extracting(Conflict::sessions)
			.containsExactlyInAnyOrder(List.of("together", "long"), List.of("long", "inside"));
	}

	@Test
	void mindsNeitherSessionsWithoutARoomNorRoomsOfAnother() {
		assertThat(RULES
			.conflictsOf(timetable(session("one", "09:00", "10:00", null), session("two", "09:00", "10:00", null),
					session("three", "09:00", "10:00", "a"), session("four", "09:00", "10:00", "b"))))
			.isEmpty();
	}

	@Test
	void namesNoMoreSessionsOutsideTheEventThanAnybodyCanMend() {
		Session[] outside = IntStream.range(0, 1_500)
			.mapToObj((number) -> session("s" + number, "20:00", "21:00", null))
			.toArray(Session[]::new);
		assertThat(RULES.conflictsOf(timetable(outside))).hasSize(1_000);
	}

	@Property
	void findsEachPairThatOverlapsAndNoOther(@ForAll @Size(max = 12) List<@IntRange(max = 500) Integer> starts,
			@ForAll @IntRange(min = 1, max = 90) int length) {
		List<Session> sessions = IntStream.range(0, starts.size())
			.mapToObj((index) -> at("s" + index, starts.get(index), length))
			.toList();
		long pairs = IntStream.range(0, sessions.size())
			.mapToLong((one) -> IntStream.range(one + 1, sessions.size())
				.filter((two) -> sessions.get(one).slot().overlaps(sessions.get(two).slot()))
				.count())
			.sum();
		assertThat(new RoomOverlap().conflictsIn(timetable(sessions.toArray(Session[]::new)))).hasSize((int) pairs);
	}

	private static Session at(String id, int minute, int length) {
		Session base = session(id, "09:00", "10:00", "a");
		Slot slot = new Slot(base.slot().start().plusSeconds(60L * minute),
				base.slot().start().plusSeconds(60L * (minute + length)));
		return new Session(id, base.title(), base.kind(), slot, "a", null, List.of(), List.of(), null);
	}

}
