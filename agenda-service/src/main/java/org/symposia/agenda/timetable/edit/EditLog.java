package org.symposia.agenda.timetable.edit;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/** The edits of all drafts in their order. */
@Component
public class EditLog {

	private static final int PAGE = 200;

	private final MongoOperations mongo;

	EditLog(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Stores the next edit of a draft.
	 * @throws OptimisticLockingFailureException if another one was stored before
	 */
	void append(Edit edit) {
		try {
			this.mongo.insert(edit);
		}
		catch (DuplicateKeyException ex) {
			throw new OptimisticLockingFailureException("Another edit " + edit.id(), ex);
		}
	}

	public Optional<Edit> find(String event, long number) {
		return Optional.ofNullable(this.mongo.findById(Edit.id(event, number), Edit.class));
	}

	/**
	 * The edits after a number, at most {@value #PAGE}. The query has no upper bound,
	 * because the embedded store reads by id from a lower bound on only.
	 */
	List<Edit> after(String event, long number) {
		Query query = Query.query(where("_id").gt(Edit.id(event, number)))
			.with(Sort.by(Sort.Direction.ASC, "_id"))
			.limit(PAGE);
		return this.mongo.find(query, Edit.class).stream().takeWhile((edit) -> edit.event().equals(event)).toList();
	}

}
