package org.symposia.starter.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.caller.Caller;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Records who did what. Entries are only added. */
public final class AuditTrail {

	private final MongoOperations store;

	private final Clock clock;

	AuditTrail(MongoOperations store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Records an action of the caller. */
	public void record(Caller caller, String action, String subject, Map<String, Object> details) {
		this.store.insert(new AuditEntry(UUID.randomUUID().toString(), this.clock.instant(), caller.toString(),
				caller.name(), action, subject, details));
	}

	/** The entries of a subject, oldest first. */
	public List<AuditEntry> entries(String subject) {
		return this.store.find(query(where("subject").is(subject)).with(Sort.by("at")), AuditEntry.class);
	}

}
