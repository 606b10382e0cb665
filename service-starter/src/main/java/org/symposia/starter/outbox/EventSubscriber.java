package org.symposia.starter.outbox;

import java.util.Set;

/**
 * A bean that is told this service's own events, at least once and in no particular
 * order. An exception means: tell it again later.
 */
public interface EventSubscriber {

	/** A stable name, unique within the service: deliveries are counted by it. */
	String name();

	/** The types it wants. */
	Set<String> types();

	/** Reacts to an event; repeating it must do no harm. */
	void on(DomainEvent event);

}
