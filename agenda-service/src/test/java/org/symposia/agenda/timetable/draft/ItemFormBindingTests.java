package org.symposia.agenda.timetable.draft;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Session;
import org.symposia.starter.input.FormValues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.BERLIN;
import static org.symposia.agenda.Fixtures.anEvent;
import static org.symposia.agenda.Fixtures.session;
import static org.symposia.agenda.Fixtures.timetable;

class ItemFormBindingTests {

	private static final Session TALK = session("talk", "09:00", "10:00", "a", "yamada");

	@Test
	void startsTheNextSessionAtTheEndOfTheLast() {
		FormValues form = ItemFormBinding.blank(ItemType.SESSION, anEvent(),
				Draft.of("berlin-2026").with(timetable(TALK)), Locale.ENGLISH);
		assertThat(form.at("start")).isEqualTo("2026-04-15T10:00");
		assertThat(form.at("end")).isEqualTo("2026-04-15T10:30");
	}

	@Test
	void startsTheFirstSessionWithTheEvent() {
		FormValues form = ItemFormBinding.blank(ItemType.SESSION, anEvent(), Draft.of("berlin-2026"), Locale.ENGLISH);
		assertThat(form.at("start")).isEqualTo("2026-04-15T09:00");
	}

	@Test
	void readsASessionAsItWasFilledIn() {
		FormValues form = ItemFormBinding.filled(ItemType.SESSION, TALK, anEvent(), Locale.ENGLISH);
		SessionInput input = (SessionInput) ItemFormBinding.read(ItemType.SESSION, form, TALK, BERLIN);
		assertThat(input.title()).isEqualTo(TALK.title());
		assertThat(input.start()).isEqualTo(TALK.slot().start().toString());
		assertThat(input.room()).isEqualTo("a");
		assertThat(input.speakers()).containsExactly("yamada");
	}

	@Test
	void readsAPersonAsItWasFilledIn() {
		FormValues form = ItemFormBinding.filled(ItemType.PERSON, Fixtures.yamada(), anEvent(), Locale.ENGLISH);
		assertThat(ItemFormBinding.read(ItemType.PERSON, form, Fixtures.yamada(), BERLIN))
			.isEqualTo(new PersonInput(null, "Taro Yamada", "山田 太郎", "ja", Fixtures.english("JIHS")));
	}

}
