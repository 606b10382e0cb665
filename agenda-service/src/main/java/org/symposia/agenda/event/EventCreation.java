package org.symposia.agenda.event;

import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;

/** Creates events from outlines. */
@Component
public class EventCreation {

	private final EventEditing editing;

	EventCreation(EventEditing editing) {
		this.editing = editing;
	}

	/** Refuses callers who may not create events. */
	public void requireOrganizer(Caller caller) {
		this.editing.requireOrganizer(caller);
	}

	/**
	 * Refuses an outline that is no event.
	 * @return the event, not stored
	 */
	public Event check(EventOutline outline, Caller caller) {
		return this.editing.prepare(outline.input(), caller);
	}

	/** Creates an event; its creator becomes the first member of its team. */
	public Event create(EventOutline outline, Caller caller) {
		return this.editing.create(outline.input(), caller);
	}

}
