package org.symposia.starter.outbox;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.lang.CheckReturnValue;

/**
 * Events an aggregate has yet to tell. It is kept in the aggregate's own document, in the
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

	/** Nothing to tell. */
	public static Outbox empty() {
		return EMPTY;
	}

	/** An outbox with one more event; this one stays as it is. */
	@CheckReturnValue
	public Outbox add(DomainEvent event) {
		return new Outbox(Stream.concat(this.events.stream(), Stream.of(event)).toList());
	}

	/** Whether nothing waits to be told. */
	public boolean isEmpty() {
		return this.events.isEmpty();
	}

}
