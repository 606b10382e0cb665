package org.symposia.agenda.timetable.conflict;

import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Participation;
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

	@Test
	void findsARoomHeldTwice() {
		List<Conflict> found = conflicts(
				timetable(session("opening", "09:00", "10:20", "a"), session("talk", "10:00", "11:00", "a")));
		assertThat(found).singleElement().satisfies((conflict) -> {
			assertThat(conflict.rule()).isEqualTo("room-overlap");
			assertThat(conflict.sessions()).containsExactly("opening", "talk");
			assertThat(conflict.when()).isEqualTo(slot("10:00", "10:20"));
		});
	}

	@Test
	void findsAPersonNeededTwice() {
		List<Conflict> found = conflicts(timetable(session("opening", "09:00", "10:20", "a", "yamada"),
				session("talk", "10:00", "11:00", "b", "yamada")));
		assertThat(found).extracting(Conflict::rule, Conflict::subject)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("person-overlap", "yamada"));
	}

	@Test
	void letsOneTalkFollowAnother() {
		assertThat(conflicts(timetable(session("opening", "09:00", "10:00", "a", "yamada"),
				session("talk", "10:00", "11:00", "a", "yamada"))))
			.isEmpty();
	}

	@Test
	void doesNotMindASpeakerWhoChairs() {
		Session both = Fixtures.with(Participation.of(List.of("yamada"), List.of("yamada")),
				session("talk", "10:00", "11:00", "a"));
		assertThat(conflicts(timetable(both))).isEmpty();
	}

	@Test
	void warnsOfASessionOutsideTheEvent() {
		assertThat(conflicts(timetable(session("dinner", "19:00", "21:00", "a")))).extracting(Conflict::rule)
			.containsExactly("outside-event");
	}

	@Test
	void keepsTheIdOfAConflictWhenItsTimesChange() {
		String before = conflicts(
				timetable(session("one", "09:00", "10:20", "a"), session("two", "10:00", "11:00", "a")))
			.getFirst()
			.id();
		String after = conflicts(
				timetable(session("one", "09:00", "10:30", "a"), session("two", "10:00", "11:00", "a")))
			.getFirst()
			.id();
		assertThat(after).isEqualTo(before);
	}

	@Test
	void letsOneSessionFollowAnotherWithoutABreath() {
		assertThat(conflicts(timetable(session("two", "10:00", "11:00", "a", "yamada"),
				session("one", "09:00", "10:00", "a", "yamada"), session("three", "11:00", "12:00", "a", "yamada"))))
			.isEmpty();
	}

	@Test
	void findsAPersonWhoChairsHereAndSpeaksThere() {
		Session chaired = Fixtures.with(Participation.of(List.of("yamada"), List.of()),
				session("panel", "09:30", "10:30", "b"));
		assertThat(conflicts(timetable(session("talk", "09:00", "10:00", "a", "yamada"), chaired)))
			.extracting(Conflict::id)
			.containsExactly("person-overlap:yamada:talk+panel");
	}

	@Test
	void findsASessionWithinAnotherAndOnesThatStartTogether() {
		assertThat(roomOverlaps(timetable(session("long", "09:00", "12:00", "a"),
				session("inside", "10:00", "10:30", "a"), session("together", "09:00", "09:30", "a"))))
			.extracting(Conflict::sessions)
			.containsExactlyInAnyOrder(List.of("together", "long"), List.of("long", "inside"));
	}

	@Test
	void mindsNeitherSessionsWithoutARoomNorRoomsOfAnother() {
		assertThat(conflicts(timetable(session("one", "09:00", "10:00", null), session("two", "09:00", "10:00", null),
				session("three", "09:00", "10:00", "a"), session("four", "09:00", "10:00", "b"))))
			.isEmpty();
	}

	@Test
	void namesNoMoreSessionsOutsideTheEventThanAnybodyCanMend() {
		Session[] outside = IntStream.range(0, 1_500)
			.mapToObj((number) -> session("s" + number, "20:00", "21:00", null))
			.toArray(Session[]::new);
		assertThat(conflicts(timetable(outside))).hasSize(1_000);
	}

	@Property
	void findsEachPairThatOverlapsAndNoOther(@ForAll @Size(max = 12) List<@IntRange(max = 500) Integer> starts,
			@ForAll @IntRange(min = 1, max = 90) int length) {
		List<Session> sessions = IntStream.range(0, starts.size())
			.mapToObj((index) -> at("s" + index, starts.get(index), length))
			.toList();
		long pairs = IntStream.range(0, sessions.size())
			.mapToLong((one) -> IntStream.range(one + 1, sessions.size())
				.filter((two) -> slot(sessions.get(one)).overlaps(slot(sessions.get(two))))
				.count())
			.sum();
		assertThat(roomOverlaps(timetable(sessions.toArray(Session[]::new)))).hasSize((int) pairs);
	}

	private static Session at(String id, int minute, int length) {
		Session base = session(id, "09:00", "10:00", "a");
		Slot slot = new Slot(slot(base).start().plusSeconds(60L * minute),
				slot(base).start().plusSeconds(60L * (minute + length)));
		return Fixtures.at(slot, base);
	}

	@Test
	void mindsNeitherASessionAndItsPartsNorARoomForSeveral() {
		Session block = Fixtures.ofKind(SessionKind.SESSION, session("block", "09:00", "12:00", "a", "yamada"));
		Session part = Fixtures.partOf(block, session("part", "09:00", "10:00", "a", "yamada"));
		assertThat(conflicts(timetable(block, part))).isEmpty();
		Timetable posters = timetable(session("one", "09:00", "10:00", "a"), session("two", "09:00", "10:00", "a"));
		Room parallel = new Room("a", Fixtures.english("Foyer"), null, true);
		assertThat(conflicts(posters.with(parallel))).isEmpty();
	}

	@Test
	void findsAPartOutsideItsSession() {
		Session block = Fixtures.ofKind(SessionKind.SESSION, session("block", "09:00", "12:00", "a"));
		Session part = Fixtures.partOf(block, session("part", "11:30", "12:30", null));
		assertThat(conflicts(timetable(block, part))).extracting(Conflict::id)
			.containsExactly("outside-session:block:block+part");
	}

	@Test
	void doesNotNeedAnAuthorToBeThere() {
		Session poster = Fixtures.with(List.of(new Participation("yamada", ParticipantRole.AUTHOR)),
				session("poster", "09:00", "10:00", "b"));
		assertThat(conflicts(timetable(session("talk", "09:00", "10:00", "a", "yamada"), poster))).isEmpty();
	}

	@Test
	void mindsNoSessionWithoutTime() {
		assertThat(conflicts(
				timetable(session("one", "09:00", "10:00", "a"), session("two", "09:00", "10:00", "a").at(null))))
			.isEmpty();
	}

	@Property
	void findsTheSameForOneSessionAsForAll(@ForAll @Size(max = 12) List<@IntRange(max = 500) Integer> starts,
			@ForAll @IntRange(min = 1, max = 90) int length) {
		List<Session> sessions = IntStream.range(0, starts.size())
			.mapToObj((index) -> at("s" + index, starts.get(index), length))
			.toList();
		Plan plan = plan(timetable(sessions.toArray(Session[]::new)));
		for (Session session : sessions) {
			assertThat(ConflictRules.conflictsOf(List.of(session.id()), plan)).containsExactlyInAnyOrderElementsOf(
					ConflictRules.conflictsIn(plan).stream().filter((each) -> each.concerns(session.id())).toList());
		}
	}

	private static Plan plan(Timetable timetable) {
		return new Plan(timetable, Fixtures.BERLIN, slot("09:00", "18:00"));
	}

	private static List<Conflict> conflicts(Timetable timetable) {
		return ConflictRules.conflictsIn(plan(timetable));
	}

	private static List<Conflict> roomOverlaps(Timetable timetable) {
		return new RoomOverlap().conflictsIn(plan(timetable)).toList();
	}

}
