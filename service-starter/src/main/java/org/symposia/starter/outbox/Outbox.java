package org.symposia.starter.outbox;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.lang.CheckReturnValue;

/**
 * Pending events of an aggregate. It is kept in the aggregate's own document, in the
 * field {@code outbox}, so that change and event are one write; the relay empties it
 * without touching the aggregate's version.
 *
 * @param events the events, oldest first
 */
public record Outbox(List<DomainEvent> events) {

	private static final Outbox EMPTY = new Outbox(List.of());

	public Outbox {
		events = List.copyOf(events);
	}

	/** Without events. */
	public static Outbox empty() {
		return EMPTY;
	}

	/** A copy with one more event. */
	@CheckReturnValue
	public Outbox add(DomainEvent event) {
		return new Outbox(Stream.concat(this.events.stream(), Stream.of(event)).toList());
	}

	/** Whether no event is pending. */
	public boolean isEmpty() {
		return this.events.isEmpty();
	}

}
