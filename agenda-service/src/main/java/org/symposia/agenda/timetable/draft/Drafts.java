package org.symposia.agenda.timetable.draft;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.starter.mongo.OptimisticRetry;
import org.symposia.starter.problem.StaleVersionException;

/** All drafts. An event without a stored one has an empty draft of version zero. */
@Component
public class Drafts {

	private final MongoOperations mongo;

	Drafts(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/** The draft of an event, in the event's present zone. */
	public Draft of(Event event) {
		Draft draft = this.mongo.findById(event.id(), Draft.class);
		return ((draft != null) ? draft : Draft.of(event.id())).in(event.details().zone());
	}

	/**
	 * Edits a draft by one conditional write.
	 * @param expectedVersion version the editor has read, or {@code null} for any
	 * @throws StaleVersionException if the draft has another version
	 */
	Draft edit(Event event, @Nullable Long expectedVersion, UnaryOperator<Draft> edit) {
		return OptimisticRetry.retryUnless(expectedVersion != null,
				() -> saved(edit.apply(loadAt(event, expectedVersion))));
	}

	/** Edits an item of a draft in the same way. */
	EditedItem editItem(Event event, @Nullable Long expectedVersion, Function<Draft, EditedItem> edit) {
		return OptimisticRetry.retryUnless(expectedVersion != null, () -> {
			EditedItem edited = edit.apply(loadAt(event, expectedVersion));
			return edited.in(saved(edited.draft()));
		});
	}

	private Draft loadAt(Event event, @Nullable Long expectedVersion) {
		Draft draft = of(event);
		if (expectedVersion != null && expectedVersion != draft.version()) {
			throw new StaleVersionException();
		}
		return draft;
	}

	private Draft saved(Draft draft) {
		try {
			return this.mongo.save(draft);
		}
		catch (DuplicateKeyException ex) {
			throw new OptimisticLockingFailureException("Another first edit of draft " + draft.event(), ex);
		}
	}

}
