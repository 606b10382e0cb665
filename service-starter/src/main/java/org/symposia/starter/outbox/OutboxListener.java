package org.symposia.starter.outbox;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.bson.Document;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/** Wakes the relay after an aggregate with pending events was saved. */
final class OutboxListener extends AbstractMongoEventListener<Object> {

	private final ObjectProvider<OutboxRelay> relay;

	private final Set<Class<?>> types;

	OutboxListener(ObjectProvider<OutboxRelay> relay, List<OutboxSource> sources) {
		this.relay = relay;
		this.types = sources.stream().map(OutboxSource::type).collect(Collectors.toSet());
	}

	@Override
	public void onAfterSave(AfterSaveEvent<Object> event) {
		Class<?> type = event.getSource().getClass();
		Document document = event.getDocument();
		if (document != null && this.types.contains(type) && hasNews(document)) {
			this.relay.getObject().wake(type, Objects.requireNonNull(document.get("_id")));
		}
	}

	private static boolean hasNews(Document document) {
		return document.get("outbox") instanceof Document outbox && outbox.get("events") instanceof List<?> events
				&& !events.isEmpty();
	}

}
