package org.symposia.agenda.timetable.edit;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.conflict.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.session;
import static org.symposia.agenda.Fixtures.timetable;

class DraftTests {

	private static final Event EVENT = Fixtures.anEvent();

	@Test
	void keepsAcceptedConflictsThroughOtherEdits() {
		Draft edited = accepting(aDraftWithOverlap("10:00")).with(session("closing", "17:00", "18:00", "b"));
		Draft kept = edited.withoutResolved(EVENT);
		assertThat(kept.conflicts(EVENT)).hasSize(1).allMatch(kept::accepts);
	}

	@Test
	void forgetsAcceptedConflictsThatChanged() {
		Draft edited = accepting(aDraftWithOverlap("10:00")).with(session("talk", "10:10", "11:00", "a"));
		Draft kept = edited.withoutResolved(EVENT);
		assertThat(kept.conflicts(EVENT)).hasSize(1).noneMatch(kept::accepts);
		assertThat(kept.acceptances()).isEmpty();
	}

	@Test
	void withdrawsAnAcceptance() {
		Draft accepting = accepting(aDraftWithOverlap("10:00"));
		Conflict conflict = accepting.conflicts(EVENT).getFirst();
		assertThat(accepting.notAccepting(conflict).accepts(conflict)).isFalse();
	}

	@Test
	void knowsSinceWhenAnItemIsUnchanged() {
		Draft first = aDraft(timetable()).stored(1);
		Draft second = first.with(session("talk", "10:00", "11:00", "a")).stored(2);
		assertThat(second.version("room/a")).isEqualTo(1);
		assertThat(second.version("session/talk")).isEqualTo(2);
		assertThat(second.isUnchangedSince("session/talk", 1)).isFalse();
		assertThat(second.isUnchangedSince("session/talk", 2)).isTrue();
		assertThat(second.isUnchangedSince("room/a", 2)).isTrue();
		assertThat(second.isUnchangedSince("room/a", 3)).isFalse();
	}

	private static Draft aDraft(Timetable timetable) {
		return Draft.of("berlin-2026").with(timetable.items()).stored(1);
	}

	private static Draft aDraftWithOverlap(String start) {
		return aDraft(timetable(session("opening", "09:00", "10:20", "a"), session("talk", start, "11:00", "a")));
	}

	private static Draft accepting(Draft draft) {
		List<Conflict> conflicts = draft.conflicts(EVENT);
		assertThat(conflicts).hasSize(1);
		return draft
			.accepting(conflicts.getFirst(),
					new Acceptance(conflicts.getFirst().sessions(), null, "Organizer", Fixtures.NOW))
			.stored(2);
	}

}
