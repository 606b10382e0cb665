package org.symposia.agenda.event;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import org.symposia.starter.audit.Journal;
import org.symposia.starter.problem.StaleVersionException;

/**
 * All events, and the one way to write one. What an event has to tell is relayed once it
 * is saved, and who wrote it goes into the audit trail.
 */
@Component
public class Events {

	private final EventRepository events;

	private final Journal<Event> journal;

	Events(EventRepository events, Journal<Event> journal) {
		this.events = events;
		this.journal = journal;
	}

	Event add(Event event) {
		try {
			return copied(this.events.insert(event));
		}
		catch (DuplicateKeyException _) {
			throw new EventExistsException(event.id());
		}
	}

	/**
	 * Writes a changed event.
	 * @param event the event, with the version it was read at
	 * @return the event as it stands now
	 * @throws StaleVersionException if somebody else wrote in between
	 */
	public Event save(Event event) {
		try {
			return copied(this.events.save(event));
		}
		catch (OptimisticLockingFailureException _) {
			throw new StaleVersionException();
		}
	}

	private Event copied(Event written) {
		this.journal.copy(written);
		return written;
	}

	/**
	 * Looks an event up, whoever asks.
	 * @param id its id
	 * @return empty if there is none
	 */
	public Optional<Event> find(String id) {
		return this.events.findById(id);
	}

	List<Event> after(String id, int most) {
		return this.events.findByIdGreaterThanOrderByIdAsc(id, Limit.of(most));
	}

}
