package org.symposia.agenda.event;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import org.symposia.starter.problem.StaleVersionException;

/**
 * All events, and the one way to write one. What an event has to tell is relayed once it
 * is saved.
 */
@Component
public class EventRegister {

	private final Events events;

	EventRegister(Events events) {
		this.events = events;
	}

	Event add(Event event) {
		try {
			return this.events.insert(event);
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
			return this.events.save(event);
		}
		catch (OptimisticLockingFailureException _) {
			throw new StaleVersionException();
		}
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
