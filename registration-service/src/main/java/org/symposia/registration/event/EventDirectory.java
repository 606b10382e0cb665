package org.symposia.registration.event;

import java.util.List;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.mirror.Mirror;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NotFoundException;

/** The events as callers may see them, from copies of the records of agenda-service. */
@Component
public class EventDirectory {

	private final Mirror<EventRecord> mirror;

	private final MongoOperations store;

	EventDirectory(Mirror<EventRecord> mirror, MongoOperations store) {
		this.mirror = mirror;
		this.store = store;
	}

	/**
	 * The event of that id.
	 * @throws NotFoundException if agenda-service has none
	 */
	public EventRecord require(String id) {
		return this.mirror.find(id).orElseThrow(() -> new NotFoundException("event"));
	}

	/** Whether an event is known to be over, so that it gives no more places. */
	public boolean isOver(String id) {
		return this.mirror.findCopy(id).filter(EventRecord::isOver).isPresent();
	}

	/**
	 * The event, if it is public or the caller organizes it.
	 * @throws NotFoundException otherwise, and if there is none
	 */
	public EventRecord requireVisible(String id, Caller caller) {
		EventRecord event = require(id);
		if (isVisible(event, caller)) {
			return event;
		}
		return this.mirror.refresh(id)
			.filter((fresh) -> isVisible(fresh, caller))
			.orElseThrow(() -> new NotFoundException("event"));
	}

	/**
	 * The event, if the caller organizes it.
	 * @throws ForbiddenException if the caller may know of it, but is no organizer in its
	 * team
	 * @throws NotFoundException if there is none of which the caller may know
	 */
	public EventRecord requireOrganized(String id, Caller caller) {
		caller.subject();
		EventRecord event = require(id);
		if (event.isOrganizedBy(caller)) {
			return event;
		}
		EventRecord fresh = this.mirror.refresh(id).orElseThrow(() -> new NotFoundException("event"));
		if (fresh.isOrganizedBy(caller)) {
			return fresh;
		}
		if (fresh.isPublic() || fresh.isPlannedWith(caller)) {
			throw new ForbiddenException("Only the organizers in the team of this event may do this.");
		}
		throw new NotFoundException("event");
	}

	private static boolean isVisible(EventRecord event, Caller caller) {
		return event.isPublic() || event.isOrganizedBy(caller);
	}

	/** Ids of all events known. */
	public List<String> known() {
		return this.store.findAll(EventRecord.class).stream().map(EventRecord::id).toList();
	}

}
