package org.symposia.registration.attendee;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.bson.Document;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * What the desk asks of an event's registrations. The store finds and counts them, so
 * that ten thousand need not be read.
 */
@Component
public class RegistrationSearch {

	private final MongoOperations store;

	RegistrationSearch(MongoOperations store) {
		this.store = store;
	}

	/** The first registrations of an event that fit, in order of arrival. */
	public List<Registration> find(String event, Criteria fitting, int limit) {
		return this.store.find(arrived(event, fitting).limit(limit), Registration.class);
	}

	/**
	 * All registrations of an event that fit, in order of arrival, one after the other.
	 */
	public Stream<Registration> stream(String event, Criteria fitting) {
		return this.store.stream(arrived(event, fitting), Registration.class);
	}

	/** How many registrations of an event fit. */
	public long count(String event, Criteria fitting) {
		return this.store.count(reached(event, fitting), Registration.class);
	}

	private static Query arrived(String event, Criteria fitting) {
		return reached(event, fitting).with(Sort.by("registered", "_id"));
	}

	/** Those that got anywhere. */
	private static Query reached(String event, Criteria fitting) {
		return query(
				new Criteria().andOperator(of(event).and("standing.state").ne(RegistrationState.CLAIMING), fitting));
	}

	/** How many registrations of an event are in which state. */
	public Map<RegistrationState, Long> counts(String event) {
		Map<RegistrationState, Long> counts = new EnumMap<>(RegistrationState.class);
		Aggregation byState = Aggregation.newAggregation(Aggregation.match(of(event)),
				Aggregation.group("standing.state").count().as("count"));
		for (Document group : this.store.aggregate(byState, Registration.class, Document.class)) {
			RegistrationState state = RegistrationState.valueOf(group.getString("_id"));
			counts.put(state, Objects.requireNonNull(group.get("count", Number.class)).longValue());
		}
		counts.remove(RegistrationState.CLAIMING);
		return counts;
	}

	private static Criteria of(String event) {
		return where("event").is(event);
	}

}
