package org.symposia.agenda.timetable.draft;

import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.input.Fields;
import org.symposia.agenda.input.InputChecks;
import org.symposia.agenda.input.Slugs;
import org.symposia.agenda.timetable.EventSlot;
import org.symposia.agenda.timetable.Removal;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.starter.problem.NotFoundException;

/**
 * Edits the draft of an event, item by item.
 */
@Component
class TimetableDesk {

	private final Drafts drafts;

	private final InputChecks checks;

	private final ConflictSentences sentences;

	TimetableDesk(Drafts drafts, InputChecks checks, ConflictSentences sentences) {
		this.drafts = drafts;
		this.checks = checks;
		this.sentences = sentences;
	}

	Draft open(Event event) {
		return this.drafts.of(event);
	}

	Edited add(Event event, ItemSort sort, ItemInput input, @Nullable Long seen) {
		return edit(event, seen, (timetable) -> {
			Fields fields = this.checks.begin();
			String id = idFor(sort, input, fields, timetable);
			return checked(id, input, fields, timetable, event);
		});
	}

	Edited put(Event event, ItemSort sort, String id, ItemInput input, @Nullable Long seen) {
		return edit(event, seen, (timetable) -> {
			Fields fields = this.checks.begin();
			if (sort.in(timetable, id).isEmpty()) {
				checkNew(sort, id, fields, timetable);
			}
			if (input.id() != null && !input.id().equals(id)) {
				fields.complaints().add("id", "fixed", id);
			}
			return checked(id, input, fields, timetable, event);
		});
	}

	/**
	 * What a session would collide with, if it were saved.
	 */
	Edited preview(Event event, @Nullable String id, ItemInput input) {
		Draft draft = open(event);
		String known = (id != null && !id.isBlank()) ? id
				: idFor(ItemSort.SESSION, input, this.checks.begin(), draft.timetable());
		TimetableItem item = checked(known, input, this.checks.begin(), draft.timetable(), event);
		return Edited.of(draft, item, EventSlot.of(event));
	}

	void remove(Event event, ItemSort sort, String id, @Nullable Long seen) {
		this.drafts.edit(event, seen, (draft) -> {
			TimetableItem item = sort.in(draft.timetable(), id).orElseThrow(() -> new NotFoundException(sort.word()));
			return switch (draft.timetable().without(item)) {
				case Removal.Removed(Timetable rest) -> without(draft, rest, event);
				case Removal.InUse(var sessions) -> throw this.sentences.inUse(item, sessions);
			};
		});
	}

	Draft accept(Event event, String conflict, @Nullable Boolean wish, @Nullable Long seen) {
		Fields fields = this.checks.begin();
		if (wish == null) {
			fields.complaints().add("accepted", "required");
		}
		fields.complaints().refuse();
		boolean accepted = Boolean.TRUE.equals(wish);
		return this.drafts.edit(event, seen, (draft) -> {
			Conflict found = draft.conflicts(EventSlot.of(event))
				.stream()
				.filter((each) -> each.id().equals(conflict))
				.findFirst()
				.orElseThrow(() -> new NotFoundException("conflict"));
			return draft.accepting(found, accepted);
		});
	}

	private static Draft without(Draft draft, Timetable rest, Event event) {
		Draft after = draft.with(rest);
		return after.remembering(after.conflicts(EventSlot.of(event)));
	}

	private Edited edit(Event event, @Nullable Long seen, Function<Timetable, TimetableItem> edit) {
		return this.drafts.editItem(event, seen, (draft) -> {
			Edited edited = Edited.of(draft, edit.apply(draft.timetable()), EventSlot.of(event));
			if (!DraftSize.fits(edited.draft().timetable())) {
				throw this.sentences.full();
			}
			return edited;
		});
	}

	private static String idFor(ItemSort sort, ItemInput input, Fields fields, Timetable timetable) {
		String wished = input.id();
		if (wished == null || wished.isBlank()) {
			return Slugs.free(input.spoken(), sort.word(), (slug) -> isTaken(sort, slug, timetable));
		}
		checkNew(sort, wished, fields, timetable);
		return wished;
	}

	private static void checkNew(ItemSort sort, String id, Fields fields, Timetable timetable) {
		String slug = fields.terms().slug("id", id);
		if (slug != null && isTaken(sort, slug, timetable)) {
			fields.complaints().add("id", "taken", slug);
		}
	}

	/**
	 * The desk's address of a form for another item is taken, too.
	 */
	private static boolean isTaken(ItemSort sort, String slug, Timetable timetable) {
		return "new".equals(slug) || sort.in(timetable, slug).isPresent();
	}

	private static TimetableItem checked(String id, ItemInput input, Fields fields, Timetable timetable, Event event) {
		TimetableItem item = input.item(id, fields, timetable, event.details().zone());
		fields.complaints().refuse();
		return Objects.requireNonNull(item);
	}

}
