package org.symposia.registration.event;

import java.util.List;
import java.util.Optional;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NotFoundException;

/**
 * The events registration knows. Who asks for one it has not heard of makes it ask the
 * agenda; while the agenda is away that fails, and known events go on.
 */
@Component
public class EventDirectory {

	private final MongoOperations store;

	private final AgendaReader agenda;

	EventDirectory(MongoOperations store, AgendaReader agenda) {
		this.store = store;
		this.agenda = agenda;
	}

	/**
	 * The event of that id.
	 * @throws NotFoundException if the agenda has none
	 */
	public EventRecord require(String id) {
		EventRecord known = this.store.findById(id, EventRecord.class);
		return (known != null) ? known : refresh(id).orElseThrow(() -> new NotFoundException("event"));
	}

	/**
	 * The event as far as the caller may know of it.
	 * @throws NotFoundException if there is none, or none for an outsider
	 */
	public EventRecord requireVisible(String id, Caller caller) {
		EventRecord event = require(id);
		if (isVisible(event, caller)) {
			return event;
		}
		return refresh(id).filter((fresh) -> isVisible(fresh, caller))
			.orElseThrow(() -> new NotFoundException("event"));
	}

	/**
	 * The event, for those who organize it.
	 * @throws ForbiddenException if the caller is not in its team
	 */
	public EventRecord requireOrganized(String id, Caller caller) {
		caller.subject();
		EventRecord event = require(id);
		if (!event.isOrganizedBy(caller) && !refresh(id).orElse(event).isOrganizedBy(caller)) {
			throw new ForbiddenException("Only the organizers in the team of this event may do this.");
		}
		return event;
	}

	private static boolean isVisible(EventRecord event, Caller caller) {
		return event.isPublic() || event.isOrganizedBy(caller);
	}

	/** Reads the event anew; empty if the agenda has none. */
	Optional<EventRecord> refresh(String id) {
		return this.agenda.read(id).map(this.store::save);
	}

	/** Ids of all events known. */
	List<String> known() {
		return this.store.findAll(EventRecord.class).stream().map(EventRecord::id).toList();
	}

}
