package org.symposia.registration.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * How many letters a mailbox may get that its owner did not prove to want: nobody can
 * have a stranger's mailbox filled.
 */
@Component
class MailboxAllowance {

	private static final int LETTERS_AN_HOUR = 6;

	private final MongoOperations store;

	private final Clock clock;

	MailboxAllowance(MongoOperations store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Uses up one letter of this hour, if there is one left. */
	boolean spend(String mailbox) {
		Instant hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		try {
			this.store.upsert(
					query(where("_id").is(mailbox + "@" + hour.getEpochSecond()).and("letters").lt(LETTERS_AN_HOUR)),
					new Update().inc("letters", 1).set("hour", hour), Spent.class);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** Forgets what is past. */
	void forget() {
		this.store.remove(query(where("hour").lt(this.clock.instant().minus(Duration.ofHours(2)))), Spent.class);
	}

	@Document("mail-allowances")
	record Spent(@Id String id, int letters, Instant hour) {
	}

}
