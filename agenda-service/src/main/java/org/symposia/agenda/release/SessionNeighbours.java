package org.symposia.agenda.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.schedule.PublicSession;

/**
 * What takes place around a session, breaks left out. Before and after it comes what its
 * audience can see without changing the room, if there is such a session on its day.
 *
 * @param byTime the sessions of its agenda
 */
record SessionNeighbours(List<PublicSession> byTime, PublicSession session, ZoneId zone) {

	/** The most parallel sessions; a reader of more opens the agenda. */
	private static final int MOST_PARALLEL = 50;

	private static final Comparator<PublicSession> BY_START = Comparator.comparing((session) -> session.slot().start());

	private static final Comparator<PublicSession> BY_END = Comparator.comparing((session) -> session.slot().end());

	Optional<PublicSession> before() {
		return ofDay().filter((other) -> !other.slot().end().isAfter(this.session.slot().start()))
			.max(Comparator.comparing(this::isInSameRoom).thenComparing(BY_END));
	}

	Optional<PublicSession> after() {
		return ofDay().filter((other) -> !other.slot().start().isBefore(this.session.slot().end()))
			.min(Comparator.comparing((PublicSession other) -> !isInSameRoom(other)).thenComparing(BY_START));
	}

	List<PublicSession> parallel() {
		return others().filter((other) -> other.slot().overlaps(this.session.slot())).limit(MOST_PARALLEL).toList();
	}

	private Stream<PublicSession> ofDay() {
		LocalDate day = date(this.session.slot().start());
		return others().filter((other) -> date(other.slot().start()).equals(day));
	}

	private Stream<PublicSession> others() {
		return this.byTime.stream()
			.filter((other) -> other.kind() != SessionKind.BREAK && !other.id().equals(this.session.id())
					&& !other.id().equals(this.session.parent()) && !this.session.id().equals(other.parent()));
	}

	private LocalDate date(Instant moment) {
		return LocalDate.ofInstant(moment, this.zone);
	}

	private boolean isInSameRoom(PublicSession other) {
		return this.session.rooms().isEmpty() || other.rooms().isEmpty()
				|| other.rooms().stream().anyMatch(this.session.rooms()::contains);
	}

}
