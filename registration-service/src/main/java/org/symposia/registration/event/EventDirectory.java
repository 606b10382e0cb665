package org.symposia.registration.event;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NotFoundException;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * The events registration knows. Who asks for one it has not heard of makes it ask the
 * agenda; while the agenda is away that fails, and known events go on.
 */
@Component
public class EventDirectory {

	private static final int ATTEMPTS = 5;

	private final MongoOperations store;

	private final AgendaReader agenda;

	private final ApplicationEventPublisher news;

	EventDirectory(MongoOperations store, AgendaReader agenda, ApplicationEventPublisher news) {
		this.store = store;
		this.agenda = agenda;
		this.news = news;
	}

	/**
	 * The event of that id.
	 * @throws NotFoundException if the agenda has none
	 */
	public EventRecord require(String id) {
		EventRecord known = this.store.findById(id, EventRecord.class);
		return (known != null) ? known : refresh(id).orElseThrow(() -> new NotFoundException("event"));
	}

	/** Whether an event is known to be over, so that nobody gets a place any more. */
	public boolean isOver(String id) {
		EventRecord known = this.store.findById(id, EventRecord.class);
		return known != null && known.isOver();
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

	/**
	 * Reads the event anew; empty if the agenda has none. What was known is looked up
	 * before, so that a record stored meanwhile, which may be newer, is never written
	 * over, and one change is counted once.
	 */
	Optional<EventRecord> refresh(String id) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			EventRecord known = this.store.findById(id, EventRecord.class);
			Optional<EventRecord> fresh = this.agenda.read(id);
			if (known != null) {
				fresh = fresh.map((told) -> told.following(known));
			}
			if (fresh.isEmpty() || keep(known, fresh.get())) {
				return fresh;
			}
		}
		return Optional.ofNullable(this.store.findById(id, EventRecord.class));
	}

	private boolean keep(@Nullable EventRecord known, EventRecord fresh) {
		boolean kept = (known != null) ? replace(known, fresh) : insert(fresh);
		if (kept && known != null && fresh.changes() > known.changes()) {
			this.news.publishEvent(new CalendarChanged(fresh.id()));
		}
		return kept;
	}

	private boolean replace(EventRecord known, EventRecord fresh) {
		return this.store.replace(query(where("_id").is(known.id()).and("read").is(known.read())), fresh)
			.getMatchedCount() == 1;
	}

	private boolean insert(EventRecord fresh) {
		try {
			this.store.insert(fresh);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** Ids of all events known. */
	public List<String> known() {
		return this.store.findAll(EventRecord.class).stream().map(EventRecord::id).toList();
	}

}
