package org.symposia.agenda.event;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.starter.input.FormValues;

import static org.assertj.core.api.Assertions.assertThat;

class EventFormBindingTests {

	private Event event;

	private FormValues form;

	@BeforeEach
	void setUp() {
		EventDetails like = Fixtures.details();
		EventDetails details = new EventDetails(like.title(), like.kind(), like.zone(), like.start().plusSeconds(15),
				like.end(), like.place(), like.languages(), like.hosts(), true, like.information());
		this.event = Event.create("berlin-2026", details, Fixtures.ORGANIZER, Fixtures.NOW);
		this.form = EventFormBinding.filled(this.event, Locale.ENGLISH);
	}

	@Test
	void keepsTheSecondsOfATimeThatIsNotEdited() {
		EventInput input = EventFormBinding.read(this.form, this.event.details());
		assertThat(input.start()).isEqualTo(this.event.details().start().toString());
		assertThat(input.title()).isEqualTo(this.event.details().title());
		assertThat(input.illustrative()).isTrue();
	}

	@Test
	void takesATimeThatIsEdited() {
		EventInput input = EventFormBinding.read(this.form.with("start", "2026-04-15T10:00"), this.event.details());
		assertThat(input.start()).isEqualTo("2026-04-15T10:00");
	}

	@Test
	void readsLocalTimesInAnotherZone() {
		EventInput input = EventFormBinding.read(this.form.with("zone", "Asia/Tokyo"), this.event.details());
		assertThat(input.start()).isEqualTo("2026-04-15T09:00");
	}

	@Test
	void splitsTheLanguages() {
		EventInput input = EventFormBinding.read(this.form.with("languages", "en, de;ja  fr"));
		assertThat(input.languages()).containsExactly("en", "de", "ja", "fr");
	}

	@Test
	void offersTheInstitutionsOfTheCreator() {
		assertThat(EventFormBinding.blank(Fixtures.ORGANIZER).at("kind")).isEqualTo("symposium");
	}

}
