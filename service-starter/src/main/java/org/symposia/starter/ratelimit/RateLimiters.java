package org.symposia.starter.ratelimit;

import java.time.Clock;

import org.springframework.data.mongodb.core.MongoOperations;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Makes the rate limiters of a service. */
public final class RateLimiters {

	private final MongoOperations store;

	private final Clock clock;

	RateLimiters(MongoOperations store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * A rate limiter.
	 * @param name what is limited, unique within the service, such as {@code mails}
	 */
	public RateLimiter of(String name, RateLimit limit) {
		return new RateLimiter(this.store, this.clock, name, limit);
	}

	void removeExpired() {
		this.store.remove(query(where("expires").lt(this.clock.instant())), RateLimitCount.class);
	}

}
