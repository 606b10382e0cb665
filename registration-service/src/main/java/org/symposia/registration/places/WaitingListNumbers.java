package org.symposia.registration.places;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

import org.bson.Document;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Queries for the waiting-list numbers that registrations of an event have drawn. */
@Component
class WaitingListNumbers {

	/** Names as stored. */
	private static final String STATE = "standing.state";

	private static final String NUMBER = "standing.number";

	private final MongoOperations store;

	WaitingListNumbers(MongoOperations store) {
		this.store = store;
	}

	/** How many registrations in any state have a number up to that one. */
	long countNumberedUpTo(String event, long number) {
		return this.store.count(query(of(event).and(NUMBER).gte(1).lte(number)), Registration.class);
	}

	/** The highest number of those registered before that moment; 0 if there is none. */
	long lastNumberBefore(String event, Instant moment) {
		Query numbered = query(of(event).and(NUMBER).gte(1).and("registered").lt(moment))
			.with(Sort.by(Sort.Order.desc(NUMBER)))
			.limit(1);
		return Arrays.stream(numbers(numbered)).max().orElse(0);
	}

	/** The numbers after that one, of registrations in any state. */
	long[] numbersAfter(String event, long number) {
		return numbers(query(of(event).and(NUMBER).gt(number)));
	}

	/** How many with a lower number have left the waiting list. */
	long countLeftBefore(String event, long number) {
		return this.store.count(query(of(event).and(STATE).ne(RegistrationState.WAITING).and(NUMBER).lt(number)),
				Registration.class);
	}

	/** The numbers of all on the waiting list, in order. */
	long[] waitingNumbers(String event) {
		return numbers(query(of(event).and(STATE).is(RegistrationState.WAITING)));
	}

	private long[] numbers(Query query) {
		query.fields().include(NUMBER).exclude("_id");
		return this.store.find(query, Document.class, this.store.getCollectionName(Registration.class))
			.stream()
			.map((found) -> found.get("standing", Document.class))
			.mapToLong((status) -> Objects.requireNonNull(status.getLong("number")))
			.sorted()
			.toArray();
	}

	private static Criteria of(String event) {
		return where("event").is(event);
	}

}
