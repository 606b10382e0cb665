package org.symposia.agenda.event;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

import org.symposia.starter.audit.AuditRelay;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;

/** All events. After each write the event's auditRelay is copied to the audit trail. */
@Component
public class Events {

	private static final ListOrder<Event> BY_ID = ListOrder.byId(Event::id);

	private final MongoOperations mongo;

	private final AuditRelay<Event> auditRelay;

	Events(MongoOperations mongo, AuditRelay<Event> auditRelay) {
		this.mongo = mongo;
		this.auditRelay = auditRelay;
	}

	/**
	 * Stores a new event.
	 * @throws EventExistsException if the id is taken
	 */
	Event add(Event event) {
		try {
			return journaled(this.mongo.insert(event));
		}
		catch (DuplicateKeyException _) {
			throw new EventExistsException(event.id());
		}
	}

	/**
	 * Stores a changed event.
	 * @throws OptimisticLockingFailureException if it was changed since it was read; it
	 * must be read again before another attempt
	 */
	public Event save(Event event) {
		return journaled(this.mongo.save(event));
	}

	private Event journaled(Event stored) {
		this.auditRelay.relay(stored);
		return stored;
	}

	/** The event of an id, whether public or not. */
	public Optional<Event> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Event.class));
	}

	ListPage<Event> all(ListRequest request) {
		return BY_ID.find(this.mongo, Event.class, new Criteria(), request);
	}

}
