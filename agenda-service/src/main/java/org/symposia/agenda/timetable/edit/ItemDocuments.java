package org.symposia.agenda.timetable.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;

/** Converts items and acceptances to what is stored of them, and back. */
@Component
class ItemDocuments {

	private final MongoConverter converter;

	ItemDocuments(MongoConverter converter) {
		this.converter = converter;
	}

	/** What changed from one draft to another; nothing if both say the same. */
	List<ItemChange> changes(Draft before, Draft after) {
		List<ItemChange> changes = new ArrayList<>();
		for (String key : after.touched()) {
			Document old = stored(before, key);
			Document now = stored(after, key);
			if (!Objects.equals(old, now)) {
				changes.add(new ItemChange(key, before.version(key), old, now));
			}
		}
		return changes;
	}

	/** What is stored of the item or acceptance of a key, if there is one. */
	@Nullable Document stored(Draft draft, String key) {
		Object item = Draft.isAcceptance(key) ? draft.acceptanceAt(key).orElse(null)
				: draft.timetable().item(key).orElse(null);
		return (item != null) ? write(item) : null;
	}

	private Document write(Object item) {
		Document document = new Document();
		this.converter.write(item, document);
		document.remove("_class");
		return document;
	}

	/** A draft after an edit that is stored. */
	Draft apply(Draft draft, Edit edit) {
		Draft changed = draft;
		for (ItemChange change : edit.changes()) {
			changed = with(changed, change.key(), change.after());
		}
		return changed.stored(edit.number());
	}

	/** A draft with an item or acceptance as it is stored, or without it. */
	Draft with(Draft draft, String key, @Nullable Document stored) {
		if (Draft.isAcceptance(key)) {
			return draft.with(Draft.acceptanceKey(key),
					(stored != null) ? this.converter.read(Acceptance.class, stored) : null);
		}
		return (stored != null) ? draft.with(read(key, stored))
				: draft.timetable().item(key).map(draft::without).orElse(draft);
	}

	private TimetableItem read(String key, Document stored) {
		return switch (key.substring(0, key.indexOf('/'))) {
			case "session" -> this.converter.read(Session.class, stored);
			case "room" -> this.converter.read(Room.class, stored);
			case "track" -> this.converter.read(Track.class, stored);
			case "person" -> this.converter.read(Person.class, stored);
			default -> throw new IllegalArgumentException("Unknown item " + key);
		};
	}

}
