package org.symposia.agenda.event;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import org.symposia.starter.audit.Journal;
import org.symposia.starter.problem.StaleVersionException;

/** All events. After each write the event's journal is copied to the audit trail. */
@Component
public class Events {

	private final EventRepository repository;

	private final Journal<Event> journal;

	Events(EventRepository repository, Journal<Event> journal) {
		this.repository = repository;
		this.journal = journal;
	}

	/**
	 * Stores a new event.
	 * @throws EventExistsException if the id is taken
	 */
	Event add(Event event) {
		try {
			return journaled(this.repository.insert(event));
		}
		catch (DuplicateKeyException _) {
			throw new EventExistsException(event.id());
		}
	}

	/**
	 * Stores a changed event.
	 * @throws StaleVersionException if it was changed since it was read; it must be read
	 * again before another attempt
	 */
	public Event save(Event event) {
		try {
			return journaled(this.repository.save(event));
		}
		catch (OptimisticLockingFailureException _) {
			throw new StaleVersionException();
		}
	}

	private Event journaled(Event stored) {
		this.journal.copy(stored);
		return stored;
	}

	/** The event of an id, whether public or not. */
	public Optional<Event> find(String id) {
		return this.repository.findById(id);
	}

	List<Event> after(String id, int limit) {
		return this.repository.findByIdGreaterThanOrderByIdAsc(id, Limit.of(limit));
	}

}
