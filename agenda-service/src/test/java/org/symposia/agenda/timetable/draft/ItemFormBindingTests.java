package org.symposia.agenda.timetable.draft;

import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.ItemContent;
import java.util.List;
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
				Draft.of("berlin-2026").with(timetable(TALK).items()), Locale.ENGLISH);
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
		FormValues form = ItemFormBinding.filled(ItemType.SESSION, TALK, Fixtures.noContents(), anEvent(),
				Locale.ENGLISH);
		SessionInput input = (SessionInput) new ItemFormBinding(ItemType.SESSION, form, BERLIN).read(TALK,
				Fixtures.noContents());
		assertThat(input.title()).isEqualTo(TALK.title());
		assertThat(input.start()).isEqualTo(Fixtures.slot(TALK).start().toString());
		assertThat(input.rooms()).containsExactly("a");
		assertThat(input.speakers()).containsExactly("yamada");
	}

	@Test
	void readsAPersonAsItWasFilledIn() {
		FormValues form = ItemFormBinding.filled(ItemType.PERSON, Fixtures.yamada(), Fixtures.noContents(), anEvent(),
				Locale.ENGLISH);
		DescribedItem read = new ItemFormBinding(ItemType.PERSON, form, BERLIN)
			.read(Fixtures.yamada(), Fixtures.noContents())
			.item("yamada", Fixtures.fields(), timetable(), Fixtures.noContents(), BERLIN);
		assertThat(read).isEqualTo(new DescribedItem(Fixtures.yamada(), ItemContent.OfPerson.NONE));
	}

	@Test
	void keepsTheOrderOfSpeakersAndTheRolesThatTheFormDoesNotAskFor() {
		Session panel = Fixtures.with(List.of(new Participation("mustermann", ParticipantRole.SPEAKER),
				new Participation("yamada", ParticipantRole.INTERPRETER)), TALK);
		FormValues form = ItemFormBinding
			.filled(ItemType.SESSION, panel, Fixtures.noContents(), anEvent(), Locale.ENGLISH)
			.with("speakers", List.of("yamada", "mustermann"));
		DescribedItem read = new ItemFormInput(ItemType.SESSION, form).item("talk", Fixtures.fields(), timetable(panel),
				Fixtures.noContents(), BERLIN);
		assertThat(read).isNotNull()
			.extracting((each) -> ((Session) each.item()).participations())
			.isEqualTo(List.of(new Participation("mustermann", ParticipantRole.SPEAKER),
					new Participation("yamada", ParticipantRole.INTERPRETER),
					new Participation("yamada", ParticipantRole.SPEAKER)));
	}

}
