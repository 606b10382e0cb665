package org.symposia.starter.outbox;

import java.util.List;

/** All subscriptions by their unique names. */
final class Subscriptions {

	private final List<Subscription> all;

	Subscriptions(List<Subscription> all) {
		this.all = all;
		if (all.stream().map(Subscription::name).distinct().count() < all.size()) {
			throw new IllegalArgumentException(
					"Two subscriptions share a name: " + all.stream().map(Subscription::name).toList());
		}
	}

	/** The names of the subscriptions to an event. */
	List<String> wanting(DomainEvent event) {
		return this.all.stream().filter((some) -> some.wants(event)).map(Subscription::name).toList();
	}

	/** Delivers an event; does nothing if the subscription no longer exists. */
	void deliver(Delivery delivery) throws Exception {
		for (Subscription subscription : this.all) {
			if (subscription.name().equals(delivery.subscription())) {
				subscription.deliver(delivery.event());
			}
		}
	}

}
