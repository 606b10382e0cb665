package org.symposia.registration.registration;

import java.util.EnumMap;
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

import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Searches and counts the registrations of an event in the store. */
@Component
public class RegistrationSearch {

	private static final ListOrder<Registration> ARRIVAL = ListOrder.byTime("registered", Registration::registered,
			Registration::id);

	private final MongoOperations store;

	RegistrationSearch(MongoOperations store) {
		this.store = store;
	}

	/** A part of the matching registrations of an event, in order of arrival. */
	public ListPage<Registration> list(String event, Criteria criteria, ListRequest request) {
		return ARRIVAL.find(this.store, Registration.class, matching(event, criteria), request);
	}

	/** All matching registrations of an event, in order of arrival. */
	public Stream<Registration> stream(String event, Criteria criteria) {
		return this.store.stream(inOrder(event, criteria), Registration.class);
	}

	/** How many registrations of an event match. */
	public long count(String event, Criteria criteria) {
		return this.store.count(query(matching(event, criteria)), Registration.class);
	}

	private static Query inOrder(String event, Criteria criteria) {
		return query(matching(event, criteria)).with(Sort.by("registered", "_id"));
	}

	/** Without those still claiming a place. */
	private static Criteria matching(String event, Criteria criteria) {
		return new Criteria().andOperator(of(event).and("status.state").ne(RegistrationState.CLAIMING), criteria);
	}

	/** How many registrations of an event are in which state. */
	public Map<RegistrationState, Long> counts(String event) {
		Map<RegistrationState, Long> counts = new EnumMap<>(RegistrationState.class);
		Aggregation byState = Aggregation.newAggregation(Aggregation.match(of(event)),
				Aggregation.group("status.state").count().as("count"));
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
