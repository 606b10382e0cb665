package org.symposia.registration.attendee;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

import org.bson.Document;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The numbers in the order of arrival that registrations of an event have. */
@Component
public class LineNumbers {

	private final MongoOperations store;

	LineNumbers(MongoOperations store) {
		this.store = store;
	}

	/** How many have a number up to that one, wherever they stand now. */
	public long countNumberedUpTo(String event, long number) {
		return this.store.count(query(of(event).and("standing.number").gte(1).lte(number)), Registration.class);
	}

	/** The highest number of those registered before that moment; 0 if there is none. */
	public long lastNumberOfBefore(String event, Instant moment) {
		Query numbered = query(of(event).and("standing.number").gte(1).and("registered").lt(moment))
			.with(Sort.by(Sort.Order.desc("standing.number")))
			.limit(1);
		return Arrays.stream(numbers(numbered)).max().orElse(0);
	}

	/** The numbers after that one, wherever those who have them stand now. */
	public long[] numbersAfter(String event, long number) {
		return numbers(query(of(event).and("standing.number").gt(number)));
	}

	/** How many that came before that number have left the line. */
	public long countGoneBefore(String event, long number) {
		return this.store.count(
				query(of(event).and("standing.state").ne(RegistrationState.WAITING).and("standing.number").lt(number)),
				Registration.class);
	}

	/** The numbers of all in line, the first first. */
	public long[] numbersInLine(String event) {
		return numbers(query(of(event).and("standing.state").is(RegistrationState.WAITING)));
	}

	private long[] numbers(Query query) {
		query.fields().include("standing.number").exclude("_id");
		return this.store.find(query, Document.class, this.store.getCollectionName(Registration.class))
			.stream()
			.map((found) -> found.get("standing", Document.class))
			.mapToLong((standing) -> Objects.requireNonNull(standing.getLong("number")))
			.sorted()
			.toArray();
	}

	private static Criteria of(String event) {
		return where("event").is(event);
	}

}
