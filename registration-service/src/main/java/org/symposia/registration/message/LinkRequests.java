package org.symposia.registration.message;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.mail.MailAddress;

/** All link requests not answered yet. */
@Component
public class LinkRequests {

	private final MongoOperations store;

	private final EventDirectory events;

	private final Clock clock;

	LinkRequests(MongoOperations store, EventDirectory events, Clock clock) {
		this.store = store;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Stores a request to send the link of a mailbox again; it is answered later by mail.
	 */
	public void add(String event, MailAddress address) {
		this.store.save(LinkRequest.of(event, address, this.clock.instant()));
	}

	/** The same for the links of all events. */
	public void addForAll(MailAddress address) {
		this.store.save(LinkRequest.ofAll(this.events.known(), address, this.clock.instant()));
	}

	@Nullable LinkRequest find(String id) {
		return this.store.findById(id, LinkRequest.class);
	}

	void delete(LinkRequest request) {
		this.store.remove(request);
	}

}
