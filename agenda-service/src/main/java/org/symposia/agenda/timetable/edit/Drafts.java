package org.symposia.agenda.timetable.edit;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.concurrency.ConcurrencyLimiter;
import org.symposia.starter.mongo.OptimisticRetry;

/**
 * All drafts. Each is kept in memory as of the last edit that was read, and reads on from
 * there; any number of instances may do so.
 */
@Component
public class Drafts {

	/** Every so many edits a snapshot is stored, by whoever stored that edit. */
	static final int SNAPSHOT = 100;

	private final EditLog log;

	private final Snapshots snapshots;

	private final ItemDocuments documents;

	private final Clock clock;

	private final Cache<String, Draft> cache = Caffeine.newBuilder().maximumSize(100).build();

	/**
	 * Editors on one instance take turns, so that they lose races against other instances
	 * only. Nothing depends on it.
	 */
	private final Cache<String, ConcurrencyLimiter> turns = Caffeine.newBuilder().weakValues().build();

	Drafts(EditLog log, Snapshots snapshots, ItemDocuments documents, Clock clock) {
		this.log = log;
		this.snapshots = snapshots;
		this.documents = documents;
		this.clock = clock;
	}

	/** The draft of an event with all edits stored so far; empty before the first. */
	public Draft of(Event event) {
		Draft known = this.cache.getIfPresent(event.id());
		return keep(readOn((known != null) ? known : this.snapshots.of(event.id())));
	}

	private Draft readOn(Draft draft) {
		Draft current = draft;
		List<Edit> more = this.log.after(current.event(), current.version());
		while (!more.isEmpty()) {
			for (Edit edit : more) {
				current = this.documents.apply(current, edit);
			}
			more = this.log.after(current.event(), current.version());
		}
		return current;
	}

	private Draft keep(Draft draft) {
		return this.cache.asMap()
			.merge(draft.event(), draft, (one, other) -> (one.version() > other.version()) ? one : other);
	}

	/**
	 * Edits a draft. Whoever loses the race for the next number edits what the winner
	 * left.
	 * @param change makes the changed draft from the present one; may be called several
	 * times
	 * @return the draft with the stored edit, or as it was if nothing changed
	 * @throws OptimisticLockingFailureException if every attempt lost
	 */
	public Draft edit(Event event, Caller editor, UnaryOperator<Draft> change) {
		return edit(event, editor, null, change);
	}

	Draft edit(Event event, Caller editor, @Nullable Long reverts, UnaryOperator<Draft> change) {
		ConcurrencyLimiter turn = this.turns.get(event.id(), (_) -> new ConcurrencyLimiter(1));
		return turn.call(() -> OptimisticRetry.retry(() -> attempt(event, editor, reverts, change)));
	}

	private Draft attempt(Event event, Caller editor, @Nullable Long reverts, UnaryOperator<Draft> change) {
		Draft before = of(event);
		Draft after = change.apply(before).withoutResolved(event);
		List<ItemChange> changes = this.documents.changes(before, after);
		return changes.isEmpty() ? before : append(after, changes, editor, reverts);
	}

	private Draft append(Draft after, List<ItemChange> changes, Caller editor, @Nullable Long reverts) {
		long number = after.version() + 1;
		this.log.append(new Edit(Edit.id(after.event(), number), after.event(), number, this.clock.instant(),
				editor.subject(), editor.name(), changes, reverts));
		Draft stored = keep(after.stored(number));
		if (number % SNAPSHOT == 0) {
			this.snapshots.save(after.stored(number));
		}
		return stored;
	}

}
