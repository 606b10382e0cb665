package org.symposia.starter.outbox;

import java.util.Set;

/**
 * A bean that gets this service's own events, at least once and in no particular order.
 * After an exception an event is delivered again.
 */
public interface EventSubscriber {

	/** A stable name, unique within the service: deliveries are counted by it. */
	String name();

	/** The event types it handles. */
	Set<String> types();

	/** Handles an event; must be repeatable. */
	void on(DomainEvent event);

}
