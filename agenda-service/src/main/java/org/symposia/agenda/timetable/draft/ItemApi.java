package org.symposia.agenda.timetable.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.TimetableViews;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.web.EntityVersions;

/**
 * Edits a draft for programs: who may, at which version, and what comes back.
 */
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
		Object item = (edited.item() instanceof Session session)
				? TimetableViews.SessionView.of(session, event.details().zone()) : edited.item();
		return ResponseEntity.status(status)
			.eTag(EntityVersions.etag(edited.draft().version()))
			.body(new ItemView(edited.draft().version(), item,
					this.conflictMessages.of(event, edited.draft(), edited.conflicts())));
	}

	/**
	 * An edited item.
	 *
	 * @param version version of the draft after the edit
	 * @param item the session, room, track or person
	 * @param conflicts what it now collides with
	 */
	record ItemView(long version, Object item, List<ConflictView> conflicts) {
	}

}
