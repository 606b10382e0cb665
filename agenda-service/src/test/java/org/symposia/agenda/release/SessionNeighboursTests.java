package org.symposia.agenda.release;

import static org.symposia.agenda.Fixtures.slot;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.schedule.PublicSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.session;

class SessionNeighboursTests {

	private static final Session TALK = session("talk", "11:00", "12:00", "a");

	@Test
	void areWhatComesBeforeAndAfterInTime() {
		SessionNeighbours neighbours = of(session("first", "09:00", "10:00", "a"),
				session("second", "10:00", "11:00", "a"), session("third", "12:00", "13:00", "a"),
				session("fourth", "13:00", "14:00", "a"));
		assertThat(id(neighbours.before())).isEqualTo("second");
		assertThat(id(neighbours.after())).isEqualTo("third");
	}

	@Test
	void leaveOutBreaks() {
		SessionNeighbours neighbours = of(session("first", "09:00", "10:00", "a"),
				pause(session("coffee", "10:30", "11:00", null)), pause(session("lunch", "11:30", "13:00", null)));
		assertThat(id(neighbours.before())).isEqualTo("first");
		assertThat(neighbours.after()).isEmpty();
		assertThat(neighbours.parallel()).isEmpty();
	}

	@Test
	void areInTheSameRoomIfThereIsSuchASession() {
		SessionNeighbours neighbours = of(session("here", "09:00", "10:00", "a"),
				session("there", "10:00", "11:00", "b"), session("elsewhere", "12:00", "13:00", "b"));
		assertThat(id(neighbours.before())).isEqualTo("here");
		assertThat(id(neighbours.after())).isEqualTo("elsewhere");
	}

	@Test
	void areOfTheSameDay() {
		Session earlier = session("earlier", "09:00", "10:00", "a");
		Slot yesterday = new Slot(slot(earlier).start().minus(1, ChronoUnit.DAYS),
				slot(earlier).end().minus(1, ChronoUnit.DAYS));
		assertThat(of(Fixtures.at(yesterday, earlier)).before()).isEmpty();
	}

	@Test
	void includeWhatTakesPlaceAtTheSameTime() {
		SessionNeighbours neighbours = of(session("before", "10:00", "11:00", "b"),
				session("parallel", "11:30", "12:30", "b"), session("posters", "09:00", "17:00", null));
		assertThat(neighbours.parallel()).extracting(PublicSession::id).containsExactly("posters", "parallel");
	}

	private static Session pause(Session session) {
		return Fixtures.ofKind(SessionKind.BREAK, session);
	}

	private static SessionNeighbours of(Session... others) {
		List<PublicSession> sessions = Fixtures
			.schedule(Stream.concat(Stream.of(TALK), Stream.of(others)).toArray(Session[]::new))
			.sessions();
		PublicSession talk = sessions.stream().filter((each) -> each.id().equals("talk")).findFirst().orElseThrow();
		return new SessionNeighbours(sessions, talk, Fixtures.BERLIN);
	}

	private static String id(Optional<PublicSession> session) {
		return session.map(PublicSession::id).orElseThrow();
	}

}
