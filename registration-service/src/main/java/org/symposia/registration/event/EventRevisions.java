package org.symposia.registration.event;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * The events as they were before their details changed, so that mails can say what was.
 */
@Component
public class EventRevisions {

	private final MongoOperations store;

	EventRevisions(MongoOperations store) {
		this.store = store;
	}

	/** Keeps an event under its revision. */
	void keep(EventRecord event) {
		this.store.save(new EventRevision(id(event.id(), event.revisionNumber()), event));
	}

	/** The revisions of an event from one up to before another, earliest first. */
	public List<EventRecord> between(String event, int first, int end) {
		List<String> ids = IntStream.range(first, end).mapToObj((number) -> id(event, number)).toList();
		return this.store.find(query(where("_id").in(ids)), EventRevision.class)
			.stream()
			.map(EventRevision::event)
			.sorted(Comparator.comparingInt(EventRecord::revisionNumber))
			.toList();
	}

	private static String id(String event, int number) {
		return event + "@" + number;
	}

	/**
	 * An event as it was.
	 *
	 * @param id names the event and the revision
	 */
	@Document("event-revisions")
	record EventRevision(@Id String id, EventRecord event) {
	}

}
