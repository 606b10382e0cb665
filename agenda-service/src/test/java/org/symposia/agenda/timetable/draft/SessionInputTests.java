package org.symposia.agenda.timetable.draft;

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
		assertThat(read(anInput("talk", "2026-04-15T10:00", "a", List.of("yamada", "yamada"))))
			.isEqualTo(new Session("talk", english("Talk"), SessionKind.TALK, slot("09:00", "10:00"), "a", null,
					List.of(), List.of("yamada"), null));
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
		assertThat(read(anInput("talk", "2026-04-15T09:00", null, null))).isNull();
		assertThat(errors()).containsExactly("end");
	}

	@Test
	void namesAnUnknownKind() {
		assertThat(read(anInput("party", "2026-04-15T10:00", null, null))).isNull();
		assertThat(errors()).containsExactly("kind");
	}

	@Test
	void isNamedByItsTitle() {
		assertThat(anInput("talk", "2026-04-15T10:00", null, null).nameForId()).isEqualTo("Talk");
	}

	private @Nullable Session read(SessionInput input) {
		return input.item("talk", this.fields, timetable(), BERLIN);
	}

	private List<String> errors() {
		return this.fields.errors().list().stream().map(FieldError::field).toList();
	}

	private static SessionInput anInput(@Nullable String kind, String end, @Nullable String room,
			@Nullable List<String> speakers) {
		return new SessionInput("talk", english("Talk"), kind, "2026-04-15T09:00", end, room, null, null, speakers,
				null);
	}

}
