package org.symposia.agenda.timetable.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.web.EntityVersions;

/** Handles the API calls that edit items: access, version and answer. */
@Component
class ItemApi {

	private final EventAccess access;

	private final DraftEditing editing;

	private final ItemViews views;

	private final ConflictMessages conflictMessages;

	ItemApi(EventAccess access, DraftEditing editing, ItemViews views, ConflictMessages conflictMessages) {
		this.access = access;
		this.editing = editing;
		this.views = views;
		this.conflictMessages = conflictMessages;
	}

	ResponseEntity<ItemView> add(String event, ItemType type, ItemInput input, @Nullable String ifMatch,
			Caller caller) {
		Event opened = this.access.organized(event, caller);
		return respond(opened, this.editing.add(opened, type, input, EntityVersions.expected(ifMatch), caller),
				HttpStatus.CREATED);
	}

	ResponseEntity<ItemView> put(String event, ItemType type, String id, ItemInput input, @Nullable String ifMatch,
			Caller caller) {
		Event opened = this.access.organized(event, caller);
		return respond(opened, this.editing.put(opened, type, id, input, EntityVersions.expected(ifMatch), caller),
				HttpStatus.OK);
	}

	void remove(String event, ItemType type, String id, @Nullable String ifMatch, Caller caller) {
		Event opened = this.access.organized(event, caller);
		this.editing.remove(opened, type, id, EntityVersions.expected(ifMatch), caller);
	}

	/**
	 * The item as it is now.
	 * @throws NotFoundException if the draft has none of this id
	 */
	ResponseEntity<ItemView> read(String event, ItemType type, String id, Caller caller) {
		Event opened = this.access.organized(event, caller);
		Draft draft = this.editing.open(opened);
		TimetableItem item = type.in(draft.timetable(), id).orElseThrow(() -> new NotFoundException(type.slug()));
		return respond(opened, EditedItem.of(draft, item, opened), HttpStatus.OK);
	}

	private ResponseEntity<ItemView> respond(Event event, EditedItem edited, HttpStatus status) {
		return ResponseEntity.status(status)
			.eTag(EntityVersions.etag(edited.version()))
			.body(new ItemView(edited.version(), this.views.of(edited.item(), event.details().zone()),
					this.conflictMessages.of(event, edited.draft(), edited.conflicts())));
	}

	/**
	 * Answer to an edit.
	 *
	 * @param version number of the edit that changed the item last
	 * @param item the session, room, track or person
	 * @param conflicts conflicts of the item
	 */
	record ItemView(long version, Object item, List<ConflictView> conflicts) {
	}

}
