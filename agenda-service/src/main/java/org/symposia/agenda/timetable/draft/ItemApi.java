package org.symposia.agenda.timetable.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.schedule.ScheduleItem;
import org.symposia.agenda.timetable.schedule.SessionView;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.web.EntityVersions;

/** Handles the API calls that edit items: access, version and answer. */
@Component
class ItemApi {

	private final EventAccess access;

	private final DraftEditing editing;

	private final ConflictMessages conflictMessages;

	ItemApi(EventAccess access, DraftEditing editing, ConflictMessages conflictMessages) {
		this.access = access;
		this.editing = editing;
		this.conflictMessages = conflictMessages;
	}

	ResponseEntity<ItemView> add(String event, ItemType type, ItemInput input, @Nullable String ifMatch,
			Caller caller) {
		Event opened = this.access.organized(event, caller);
		return respond(opened, this.editing.add(opened, type, input, expectedVersion(opened, ifMatch)),
				HttpStatus.CREATED);
	}

	ResponseEntity<ItemView> put(String event, ItemType type, String id, ItemInput input, @Nullable String ifMatch,
			Caller caller) {
		Event opened = this.access.organized(event, caller);
		return respond(opened, this.editing.put(opened, type, id, input, expectedVersion(opened, ifMatch)),
				HttpStatus.OK);
	}

	void remove(String event, ItemType type, String id, @Nullable String ifMatch, Caller caller) {
		Event opened = this.access.organized(event, caller);
		this.editing.remove(opened, type, id, expectedVersion(opened, ifMatch));
	}

	private @Nullable Long expectedVersion(Event event, @Nullable String ifMatch) {
		return (ifMatch != null) ? this.editing.open(event).requiredVersion(ifMatch) : null;
	}

	private ResponseEntity<ItemView> respond(Event event, EditedItem edited, HttpStatus status) {
		Object item = switch (ScheduleItem.of(edited.item())) {
			case PublicSession session -> SessionView.of(session, event.details().zone());
			case ScheduleItem other -> other;
		};
		return ResponseEntity.status(status)
			.eTag(EntityVersions.etag(edited.draft().version()))
			.body(new ItemView(edited.draft().version(), item,
					this.conflictMessages.of(event, edited.draft(), edited.conflicts())));
	}

	/**
	 * Answer to an edit.
	 *
	 * @param version version of the draft after the edit
	 * @param item the session, room, track or person
	 * @param conflicts conflicts of the item
	 */
	record ItemView(long version, Object item, List<ConflictView> conflicts) {
	}

}
