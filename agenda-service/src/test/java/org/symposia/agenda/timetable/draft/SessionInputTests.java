package org.symposia.agenda.timetable.draft;

import org.symposia.agenda.timetable.draft.SessionInput.ParticipationInput;
import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.LocalSlot;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.starter.input.Fields;
import org.symposia.starter.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.BERLIN;
import static org.symposia.agenda.Fixtures.english;
import static org.symposia.agenda.Fixtures.slot;
import static org.symposia.agenda.Fixtures.timetable;

class SessionInputTests {

	private final Fields fields = Fixtures.fields();

	@Test
	void becomesASession() {
		assertThat(read(anInput("talk", "2026-04-15T10:00", "a", List.of("yamada", "yamada")))).isEqualTo(
				new Session("talk", english("Talk"), SessionKind.TALK, LocalSlot.of(slot("09:00", "10:00"), BERLIN),
						List.of("a"), null, null, Participation.of(List.of(), List.of("yamada")), null, List.of()));
		assertThat(errors()).isEmpty();
	}

	@Test
	void isASessionIfNoKindIsGiven() {
		assertThat(read(anInput(null, "2026-04-15T10:00", null, null))).extracting(Session::kind)
			.isEqualTo(SessionKind.SESSION);
	}

	@Test
	void namesTheFieldsOfReferencesThatLeadNowhere() {
		read(anInput("talk", "2026-04-15T10:00", "cellar", List.of("nobody")));
		assertThat(errors()).containsExactly("room", "speakers");
	}

	@Test
	void namesTheEndThatIsNotLaterThanTheStart() {
		read(anInput("talk", "2026-04-15T09:00", null, null));
		assertThat(errors()).containsExactly("end");
	}

	@Test
	void namesAnUnknownKind() {
		assertThat(read(anInput("party", "2026-04-15T10:00", null, null))).isNull();
		assertThat(errors()).containsExactly("kind");
	}

	@Test
	void hasNoTimeAsLongAsNeitherStartNorEndIsGiven() {
		Session unplaced = read(new SessionInput(null, english("Talk"), null, "talk", null, "", null, List.of("b", "a"),
				null, null, null, null, List.of(new ParticipationInput("yamada", "panellist")), null, null, null));
		assertThat(errors()).isEmpty();
		assertThat(unplaced).extracting(Session::time).isNull();
		assertThat(unplaced).extracting(Session::rooms).isEqualTo(List.of("b", "a"));
		assertThat(unplaced).extracting(Session::participations)
			.isEqualTo(List.of(new Participation("yamada", ParticipantRole.PANELLIST)));
	}

	@Test
	void refusesTheOlderAndTheNewerFormTogether() {
		read(new SessionInput(null, english("Talk"), null, "talk", null, null, "a", List.of("b"), null, null, List.of(),
				null, List.of(), null, null, null));
		assertThat(errors()).containsExactly("rooms", "participations");
	}

	@Test
	void isPartOfASessionOnlyThatIsNoPartItself() {
		read(new SessionInput(null, english("Talk"), null, "talk", null, null, null, null, null, "talk", null, null,
				null, null, null, null));
		assertThat(errors()).containsExactly("parent");
	}

	@Test
	void isNamedByItsTitle() {
		assertThat(anInput("talk", "2026-04-15T10:00", null, null).nameForId()).isEqualTo("Talk");
	}

	private @Nullable Session read(SessionInput input) {
		DescribedItem read = input.item("talk", this.fields, timetable(), Fixtures.noContents(), BERLIN);
		return (read != null) ? (Session) read.item() : null;
	}

	private List<String> errors() {
		return this.fields.errors().list().stream().map(FieldError::field).toList();
	}

	private static SessionInput anInput(@Nullable String kind, String end, @Nullable String room,
			@Nullable List<String> speakers) {
		return new SessionInput("talk", english("Talk"), null, kind, "2026-04-15T09:00", end, room, null, null, null,
				null, speakers, null, null, null, null);
	}

}
