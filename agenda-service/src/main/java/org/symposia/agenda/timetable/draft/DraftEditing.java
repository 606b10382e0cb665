package org.symposia.agenda.timetable.draft;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.agenda.timetable.edit.Acceptance;
import org.symposia.agenda.timetable.edit.Contents;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.agenda.timetable.edit.Drafts;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.Fields;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.input.Slugs;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;

/**
 * Edits the draft of an event item by item. Editors of different items never hinder each
 * other: a version they name is compared with the item's alone.
 */
@Component
class DraftEditing {

	private static final int REASON = 1000;

	private final Drafts drafts;

	private final Contents contents;

	private final Inputs inputs;

	private final ConflictMessages conflictMessages;

	private final Clock clock;

	DraftEditing(Drafts drafts, Contents contents, Inputs inputs, ConflictMessages conflictMessages, Clock clock) {
		this.drafts = drafts;
		this.contents = contents;
		this.inputs = inputs;
		this.conflictMessages = conflictMessages;
		this.clock = clock;
	}

	Draft open(Event event) {
		return this.drafts.of(event);
	}

	/**
	 * Adds an item.
	 * @param expectedVersion version of the draft the editor has read, or {@code null}
	 * for any
	 * @throws StaleVersionException if the draft has another version
	 */
	EditedItem add(Event event, ItemType type, ItemInput input, @Nullable Long expectedVersion, Caller editor) {
		AtomicReference<String> id = new AtomicReference<>("");
		Draft stored = this.drafts.edit(event, editor, (draft) -> {
			Fields fields = this.inputs.begin();
			id.set(idFor(type, input, fields, draft.timetable()));
			if (expectedVersion != null && expectedVersion != draft.version()) {
				throw new StaleVersionException();
			}
			return changed(draft, checked(id.get(), input, fields, draft.timetable(), event));
		});
		return edited(stored, type, id.get(), event);
	}

	/**
	 * Adds or replaces an item.
	 * @param expectedVersion version of the draft the editor has read, or {@code null}
	 * for any
	 * @throws StaleVersionException if the item was edited since that version
	 */
	EditedItem put(Event event, ItemType type, String id, ItemInput input, @Nullable Long expectedVersion,
			Caller editor) {
		Draft stored = this.drafts.edit(event, editor, (draft) -> {
			require(draft, type, id, expectedVersion);
			Fields fields = this.inputs.begin();
			if (type.in(draft.timetable(), id).isEmpty()) {
				checkNew(type, id, fields, draft.timetable());
			}
			if (input.id() != null && !input.id().equals(id)) {
				fields.errors().add("id", "fixed", id);
			}
			return changed(draft, checked(id, input, fields, draft.timetable(), event));
		});
		return edited(stored, type, id, event);
	}

	/** The conflicts that a session would have if it were saved. */
	EditedItem preview(Event event, @Nullable String id, ItemInput input) {
		Draft draft = open(event);
		String known = (id != null && !id.isBlank()) ? id
				: idFor(ItemType.SESSION, input, this.inputs.begin(), draft.timetable());
		TimetableItem item = checked(known, input, this.inputs.begin(), draft.timetable(), event).item();
		return EditedItem.of(draft.with(item), item, event);
	}

	void remove(Event event, ItemType type, String id, @Nullable Long expectedVersion, Caller editor) {
		this.drafts.edit(event, editor, (draft) -> {
			TimetableItem item = type.in(draft.timetable(), id).orElseThrow(() -> new NotFoundException(type.slug()));
			require(draft, type, id, expectedVersion);
			List<Session> users = draft.timetable().sessionsUsing(item);
			if (!users.isEmpty()) {
				throw this.conflictMessages.inUse(item, users);
			}
			return draft.without(item);
		});
	}

	/**
	 * Accepts a conflict, or withdraws the acceptance.
	 * @param expectedVersion version of the draft the editor has read, or {@code null}
	 * for any
	 * @throws StaleVersionException if a session concerned was edited since that version
	 */
	Draft accept(Event event, String conflict, @Nullable Boolean accept, @Nullable String reason,
			@Nullable Long expectedVersion, Caller editor) {
		Fields fields = this.inputs.begin();
		if (accept == null) {
			fields.errors().add("accepted", "required");
		}
		String why = fields.texts().optionalLine("reason", reason, REASON);
		fields.errors().throwIfAny();
		return this.drafts.edit(event, editor, (draft) -> {
			Conflict found = find(draft, conflict, event);
			found.sessions().forEach((session) -> require(draft, ItemType.SESSION, session, expectedVersion));
			if (!Boolean.TRUE.equals(accept)) {
				return draft.notAccepting(found);
			}
			return draft.accepts(found) ? draft : draft.accepting(found,
					new Acceptance(found.sessions(), why, editor.name(), this.clock.instant()));
		});
	}

	private static Conflict find(Draft draft, String conflict, Event event) {
		List<String> sessions = List.of(conflict.substring(conflict.lastIndexOf(':') + 1).split("\\+"));
		return draft.conflicts(sessions, event)
			.stream()
			.filter((each) -> each.id().equals(conflict))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("conflict"));
	}

	private static void require(Draft draft, ItemType type, String id, @Nullable Long expectedVersion) {
		if (expectedVersion != null && !draft.isUnchangedSince(type.key(id), expectedVersion)) {
			throw new StaleVersionException();
		}
	}

	private Draft changed(Draft draft, DescribedItem described) {
		String content = this.contents.store(draft.event(), described.content());
		Draft changed = draft.with(described.item().withContent(content));
		if (!changed.timetable().isStorable()) {
			throw this.conflictMessages.full();
		}
		return changed;
	}

	private static EditedItem edited(Draft stored, ItemType type, String id, Event event) {
		return EditedItem.of(stored, type.in(stored.timetable(), id).orElseThrow(StaleVersionException::new), event);
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

	private DescribedItem checked(String id, ItemInput input, Fields fields, Timetable timetable, Event event) {
		DescribedItem item = input.item(id, fields, timetable, this.contents, event.details().zone());
		fields.errors().throwIfAny();
		return Objects.requireNonNull(item);
	}

}
