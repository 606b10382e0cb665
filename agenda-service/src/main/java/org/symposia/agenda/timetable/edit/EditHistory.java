package org.symposia.agenda.timetable.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.bson.Document;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.starter.caller.Caller;

/**
 * The edits of a draft, the last one first, and taking back one's own. Undoing an edit is
 * an edit that restores what it changed; redoing is undoing that. What others changed
 * since stays, so an edit of the same item in between is not taken back with it.
 */
@Component
public class EditHistory {

	/** How far back one's own edits are looked for. */
	private static final int MOST = 200;

	private final EditLog log;

	private final Drafts drafts;

	private final ItemDocuments documents;

	EditHistory(EditLog log, Drafts drafts, ItemDocuments documents) {
		this.log = log;
		this.drafts = drafts;
		this.documents = documents;
	}

	/** Edits before a number, the last one first. */
	public List<Edit> before(Event event, long number, int most) {
		return LongStream.iterate(number - 1, (each) -> each > 0, (each) -> each - 1)
			.limit(most)
			.mapToObj((each) -> this.log.find(event.id(), each))
			.flatMap(Optional::stream)
			.toList();
	}

	/** The edit that undoing would take back. */
	public Optional<Edit> undoable(Event event, Caller editor) {
		return standing(event, editor, (edit) -> edit.reverts() == null, (_) -> false);
	}

	/** The undoing that redoing would take back: nothing was edited after it. */
	public Optional<Edit> redoable(Event event, Caller editor) {
		return standing(event, editor, (edit) -> isUndo(event, edit), (edit) -> edit.reverts() == null);
	}

	private Optional<Edit> standing(Event event, Caller editor, Predicate<Edit> wanted, Predicate<Edit> end) {
		Set<Long> reverted = new HashSet<>();
		for (Edit edit : before(event, this.drafts.of(event).version() + 1, MOST)) {
			if (!edit.editor().equals(editor.subject()) || reverted.contains(edit.number())) {
				continue;
			}
			if (wanted.test(edit)) {
				return Optional.of(edit);
			}
			if (end.test(edit)) {
				return Optional.empty();
			}
			Stream.ofNullable(edit.reverts()).forEach(reverted::add);
		}
		return Optional.empty();
	}

	private boolean isUndo(Event event, Edit edit) {
		return edit.reverts() != null
				&& this.log.find(event.id(), edit.reverts()).filter((each) -> each.reverts() == null).isPresent();
	}

	/**
	 * Takes an edit back.
	 * @throws ChangedSinceException if one of its items was changed since
	 */
	public Draft revert(Event event, Edit edit, Caller editor) {
		return this.drafts.edit(event, editor, edit.number(), (draft) -> {
			Draft reverted = draft;
			for (ItemChange change : edit.changes()) {
				Document now = this.documents.stored(draft, change.key());
				if (!Objects.equals(now, change.after())) {
					throw new ChangedSinceException(change.key());
				}
				reverted = this.documents.with(reverted, change.key(), change.before());
			}
			requireReferences(draft.timetable(), reverted.timetable(), edit);
			return reverted;
		});
	}

	/** Others may need what would be removed, or have removed what it refers to. */
	private static void requireReferences(Timetable before, Timetable after, Edit edit) {
		for (ItemChange change : edit.changes()) {
			boolean needed = before.item(change.key())
				.filter((item) -> after.item(change.key()).isEmpty() && !after.sessionsUsing(item).isEmpty())
				.isPresent();
			boolean dangling = after.item(change.key())
				.filter((item) -> item instanceof Session session && !after.knowsReferencesOf(session))
				.isPresent();
			if (needed || dangling) {
				throw new ChangedSinceException(change.key());
			}
		}
	}

}
