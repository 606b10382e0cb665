package org.symposia.starter.outbox;

import java.util.Set;

/** Somebody who wants to be told events. */
interface Subscription {

	/** Stable and unique within the service. */
	String name();

	/** The wanted types; none means all. */
	Set<String> types();

	/** Tells one event; an exception means: again later. */
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
