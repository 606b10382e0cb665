package org.symposia.agenda.timetable.schedule;

import org.symposia.agenda.timetable.SessionKind;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.schedule;
import static org.symposia.agenda.Fixtures.session;

class ScheduleTests {

	private static final PublicPerson YAMADA = PublicPerson.of(Fixtures.yamada());

	@Test
	void leavesOutPersonsWhoTakePartInNothing() {
		assertThat(schedule(session("opening", "09:00", "10:00", "a", "yamada")).forPublic().persons())
			.containsExactly(YAMADA);
	}

	@Test
	void leavesOutWhatIsForTheTeamOnlyAndWhoTakesPartInNothingElse() {
		Schedule shown = schedule(
				Fixtures.ofKind(SessionKind.INTERNAL, session("setup", "07:00", "08:00", "a", "yamada")))
			.forPublic();
		assertThat(shown.sessions()).isEmpty();
		assertThat(shown.persons()).isEmpty();
	}

	@Test
	void findsItemsById() {
		Schedule schedule = schedule(session("opening", "09:00", "10:00", "a"));
		assertThat(schedule.session("opening")).isPresent();
		assertThat(schedule.room("a")).isPresent();
		assertThat(schedule.person("yamada")).contains(YAMADA);
		assertThat(schedule.track("nothing")).isEmpty();
	}

	@Test
	void namesAPersonInTheReadersScriptFirst() {
		assertThat(YAMADA.names(Locale.JAPANESE)).extracting(PersonName::text).containsExactly("山田 太郎", "Taro Yamada");
		assertThat(YAMADA.names(Locale.GERMAN)).extracting(PersonName::text).containsExactly("Taro Yamada", "山田 太郎");
	}

	@Test
	void marksTheLanguageOfANameOnlyIfItIsKnown() {
		PublicPerson unknown = new PublicPerson("li", "Li Wei", "李伟", null, null, null, null, null, null, null);
		assertThat(YAMADA.names(Locale.GERMAN)).extracting(PersonName::language).containsExactly("ja-Latn", "ja");
		assertThat(unknown.names(Locale.GERMAN)).extracting(PersonName::language).containsOnlyNulls();
	}

}
