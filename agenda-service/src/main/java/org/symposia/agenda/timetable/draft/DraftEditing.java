package org.symposia.agenda.timetable.draft;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.starter.input.Fields;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.input.Slugs;
import org.symposia.starter.problem.NotFoundException;

/** Edits the draft of an event item by item. */
@Component
class DraftEditing {

	private final Drafts drafts;

	private final Inputs inputs;

	private final ConflictMessages conflictMessages;

	DraftEditing(Drafts drafts, Inputs inputs, ConflictMessages conflictMessages) {
		this.drafts = drafts;
		this.inputs = inputs;
		this.conflictMessages = conflictMessages;
	}

	Draft open(Event event) {
		return this.drafts.of(event);
	}

	EditedItem add(Event event, ItemType type, ItemInput input, @Nullable Long expectedVersion) {
		return edit(event, expectedVersion, (timetable) -> {
			Fields fields = this.inputs.begin();
			String id = idFor(type, input, fields, timetable);
			return checked(id, input, fields, timetable, event);
		});
	}

	EditedItem put(Event event, ItemType type, String id, ItemInput input, @Nullable Long expectedVersion) {
		return edit(event, expectedVersion, (timetable) -> {
			Fields fields = this.inputs.begin();
			if (type.in(timetable, id).isEmpty()) {
				checkNew(type, id, fields, timetable);
			}
			if (input.id() != null && !input.id().equals(id)) {
				fields.errors().add("id", "fixed", id);
			}
			return checked(id, input, fields, timetable, event);
		});
	}

	/** The conflicts that a session would have if it were saved. */
	EditedItem preview(Event event, @Nullable String id, ItemInput input) {
		Draft draft = open(event);
		String known = (id != null && !id.isBlank()) ? id
				: idFor(ItemType.SESSION, input, this.inputs.begin(), draft.timetable());
		TimetableItem item = checked(known, input, this.inputs.begin(), draft.timetable(), event);
		return EditedItem.of(draft, item, Slot.of(event));
	}

	void remove(Event event, ItemType type, String id, @Nullable Long expectedVersion) {
		this.drafts.edit(event, expectedVersion, (draft) -> {
			TimetableItem item = type.in(draft.timetable(), id).orElseThrow(() -> new NotFoundException(type.slug()));
			List<Session> users = draft.timetable().sessionsUsing(item);
			if (!users.isEmpty()) {
				throw this.conflictMessages.inUse(item, users);
			}
			Draft after = draft.with(draft.timetable().without(item));
			return after.retainingAccepted(after.conflicts(Slot.of(event)));
		});
	}

	Draft accept(Event event, String conflict, @Nullable Boolean accept, @Nullable Long expectedVersion) {
		Fields fields = this.inputs.begin();
		if (accept == null) {
			fields.errors().add("accepted", "required");
		}
		fields.errors().throwIfAny();
		boolean accepted = Boolean.TRUE.equals(accept);
		return this.drafts.edit(event, expectedVersion, (draft) -> {
			Conflict found = draft.conflicts(Slot.of(event))
				.stream()
				.filter((each) -> each.id().equals(conflict))
				.findFirst()
				.orElseThrow(() -> new NotFoundException("conflict"));
			return draft.accepting(found, accepted);
		});
	}

	private EditedItem edit(Event event, @Nullable Long expectedVersion, Function<Timetable, TimetableItem> edit) {
		return this.drafts.editItem(event, expectedVersion, (draft) -> {
			EditedItem edited = EditedItem.of(draft, edit.apply(draft.timetable()), Slot.of(event));
			if (!DraftSize.fits(edited.draft().timetable())) {
				throw this.conflictMessages.full();
			}
			return edited;
		});
	}

	private static String idFor(ItemType type, ItemInput input, Fields fields, Timetable timetable) {
		String requested = input.id();
		if (requested == null || requested.isBlank()) {
			return Slugs.free(input.nameForId(), type.slug(), (slug) -> isTaken(type, slug, timetable));
		}
		checkNew(type, requested, fields, timetable);
		return requested;
	}

	private static void checkNew(ItemType type, String id, Fields fields, Timetable timetable) {
		String slug = fields.identifiers().slug("id", id);
		if (slug != null && isTaken(type, slug, timetable)) {
			fields.errors().add("id", "taken", slug);
		}
	}

	/** The address of the form for a new item is taken, too. */
	private static boolean isTaken(ItemType type, String slug, Timetable timetable) {
		return "new".equals(slug) || type.in(timetable, slug).isPresent();
	}

	private static TimetableItem checked(String id, ItemInput input, Fields fields, Timetable timetable, Event event) {
		TimetableItem item = input.item(id, fields, timetable, event.details().zone());
		fields.errors().throwIfAny();
		return Objects.requireNonNull(item);
	}

}
