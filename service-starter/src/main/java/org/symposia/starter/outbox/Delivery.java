package org.symposia.starter.outbox;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.work.WorkState;

/** The delivery of one event to one subscription; its id is unique. */
@Document("deliveries")
record Delivery(@Id String id, String subscription, DomainEvent event, WorkState state, int attempts,
		@Indexed Instant due) {

	static Delivery of(DomainEvent event, String subscription, Instant now) {
		return new Delivery(event.id() + "/" + subscription, subscription, event, WorkState.WAITING, 0, now);
	}

}
