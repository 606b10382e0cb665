package org.symposia.starter.outbox;

import java.util.Set;

/** A receiver of events. */
interface Subscription {

	/** Stable and unique within the service. */
	String name();

	/** The event types; none means all. */
	Set<String> types();

	/** Delivers an event; after an exception it is repeated. */
	void deliver(DomainEvent event) throws Exception;

	default boolean wants(DomainEvent event) {
		return types().isEmpty() || types().contains(event.type());
	}

	/** A subscriber within this service. */
	static Subscription of(EventSubscriber subscriber) {
		return new Subscription() {

			@Override
			public String name() {
				return subscriber.name();
			}

			@Override
			public Set<String> types() {
				return subscriber.types();
			}

			@Override
			public void deliver(DomainEvent event) {
				subscriber.on(event);
			}

		};
	}

}
