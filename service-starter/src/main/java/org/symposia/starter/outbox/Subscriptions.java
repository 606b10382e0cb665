package org.symposia.starter.outbox;

import java.util.List;

/** All who want to be told events, each under a name of its own. */
final class Subscriptions {

	private final List<Subscription> all;

	Subscriptions(List<Subscription> all) {
		this.all = all;
		if (all.stream().map(Subscription::name).distinct().count() < all.size()) {
			throw new IllegalArgumentException(
					"Two subscriptions share a name: " + all.stream().map(Subscription::name).toList());
		}
	}

	/** The names of those who want an event. */
	List<String> wanting(DomainEvent event) {
		return this.all.stream().filter((some) -> some.wants(event)).map(Subscription::name).toList();
	}

	/** Tells an event; a subscription that is gone since has nobody to tell. */
	void deliver(Delivery delivery) throws Exception {
		for (Subscription subscription : this.all) {
			if (subscription.name().equals(delivery.subscription())) {
				subscription.deliver(delivery.event());
			}
		}
	}

}
