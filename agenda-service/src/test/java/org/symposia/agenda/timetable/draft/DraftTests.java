package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.starter.problem.StaleVersionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.symposia.agenda.Fixtures.BERLIN;
import static org.symposia.agenda.Fixtures.session;
import static org.symposia.agenda.Fixtures.slot;
import static org.symposia.agenda.Fixtures.timetable;

class DraftTests {

	private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

	private static final Slot EVENT = slot("09:00", "18:00");

	@Test
	void keepsLocalTimesWhenTheZoneOfTheEventIsCorrected() {
		Draft corrected = aDraft(timetable(session("opening", "09:00", "10:00", "a"))).in(TOKYO);
		Slot moved = corrected.timetable().sessions().getFirst().slot();
		assertThat(moved.start().atZone(TOKYO).toLocalTime()).hasToString("09:00");
		assertThat(moved.end().atZone(TOKYO).toLocalTime()).hasToString("10:00");
		assertThat(corrected.in(BERLIN).timetable())
			.isEqualTo(aDraft(timetable(session("opening", "09:00", "10:00", "a"))).timetable());
	}

	@Test
	void keepsAcceptedConflictsWhenTheZoneIsCorrected() {
		Draft accepting = accepting(aDraftWithOverlap("10:00"));
		Draft corrected = accepting.in(TOKYO);
		assertThat(corrected.conflicts(EVENT.moved(BERLIN, TOKYO))).allMatch(corrected::accepts);
	}

	@Test
	void keepsAcceptedConflictsThroughOtherEdits() {
		Draft accepting = accepting(aDraftWithOverlap("10:00"));
		Draft edited = accepting.with(accepting.timetable().with(session("closing", "17:00", "18:00", "b")));
		Draft kept = edited.retainingAccepted(edited.conflicts(EVENT));
		assertThat(kept.conflicts(EVENT)).allMatch(kept::accepts);
	}

	@Test
	void forgetsAcceptedConflictsThatChanged() {
		Draft accepting = accepting(aDraftWithOverlap("10:00"));
		Draft edited = accepting.with(aDraftWithOverlap("10:10").timetable());
		Draft kept = edited.retainingAccepted(edited.conflicts(EVENT));
		assertThat(kept.conflicts(EVENT)).hasSize(1).noneMatch(kept::accepts);
	}

	@Test
	void withdrawsAnAcceptance() {
		Draft accepting = accepting(aDraftWithOverlap("10:00"));
		Conflict conflict = accepting.conflicts(EVENT).getFirst();
		assertThat(accepting.accepting(conflict, false).accepts(conflict)).isFalse();
	}

	@Test
	void demandsTheVersionOfIfMatch() {
		Draft draft = Draft.of("berlin-2026");
		assertThat(draft.requiredVersion("\"0\"")).isZero();
		assertThat(draft.requiredVersion(null)).isNull();
		assertThat(draft.requiredVersion("*")).isNull();
		assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> draft.requiredVersion("\"7\""));
	}

	private static Draft aDraft(Timetable timetable) {
		return Draft.of("berlin-2026").in(BERLIN).with(timetable);
	}

	private static Draft aDraftWithOverlap(String start) {
		return aDraft(timetable(session("opening", "09:00", "10:20", "a"), session("talk", start, "11:00", "a")));
	}

	private static Draft accepting(Draft draft) {
		List<Conflict> conflicts = draft.conflicts(EVENT);
		assertThat(conflicts).hasSize(1);
		return draft.accepting(conflicts.getFirst(), true);
	}

}
