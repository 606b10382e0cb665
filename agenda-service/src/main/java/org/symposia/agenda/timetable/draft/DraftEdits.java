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
class DraftEdits {

	private final EventAccess access;

	private final TimetableDesk desk;

	private final ConflictSentences sentences;

	DraftEdits(EventAccess access, TimetableDesk desk, ConflictSentences sentences) {
		this.access = access;
		this.desk = desk;
		this.sentences = sentences;
	}

	ResponseEntity<ItemView> add(String event, ItemSort sort, ItemInput input, @Nullable String ifMatch,
			Caller caller) {
		Event opened = this.access.organized(event, caller);
		return respond(opened, this.desk.add(opened, sort, input, seen(opened, ifMatch)), HttpStatus.CREATED);
	}

	ResponseEntity<ItemView> put(String event, ItemSort sort, String id, ItemInput input, @Nullable String ifMatch,
			Caller caller) {
		Event opened = this.access.organized(event, caller);
		return respond(opened, this.desk.put(opened, sort, id, input, seen(opened, ifMatch)), HttpStatus.OK);
	}

	void remove(String event, ItemSort sort, String id, @Nullable String ifMatch, Caller caller) {
		Event opened = this.access.organized(event, caller);
		this.desk.remove(opened, sort, id, seen(opened, ifMatch));
	}

	private @Nullable Long seen(Event event, @Nullable String ifMatch) {
		return (ifMatch != null) ? this.desk.open(event).insisted(ifMatch) : null;
	}

	private ResponseEntity<ItemView> respond(Event event, Edited edited, HttpStatus status) {
		Object item = (edited.item() instanceof Session session)
				? TimetableViews.SessionView.of(session, event.details().zone()) : edited.item();
		return ResponseEntity.status(status)
			.eTag(EntityVersions.etag(edited.draft().version()))
			.body(new ItemView(edited.draft().version(), item,
					this.sentences.of(event, edited.draft(), edited.conflicts())));
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
