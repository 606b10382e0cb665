package org.symposia.agenda.timetable.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bson.Document;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.agenda.timetable.edit.Snapshot.StoredItem;

/**
 * Makes snapshots of drafts that were stored as one document each, before the service
 * says that it is ready. Each instance makes the same ones, and the first is kept.
 */
@Component
class EarlierDrafts implements ApplicationRunner {

	private static final String COLLECTION = "drafts";

	private final MongoOperations mongo;

	private final EarlierItems items;

	private final Events events;

	private final Clock clock;

	EarlierDrafts(MongoOperations mongo, EarlierItems items, Events events, Clock clock) {
		this.mongo = mongo;
		this.items = items;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		for (Document draft : this.mongo.getCollection(COLLECTION).find()) {
			String event = draft.getString("_id");
			try {
				this.mongo.insert(snapshot(event, draft));
			}
			catch (DuplicateKeyException _) {
				// Another instance was first.
			}
			this.mongo.getCollection(COLLECTION).deleteOne(new Document("_id", event));
		}
	}

	private Snapshot snapshot(String event, Document draft) {
		long version = draft.get("version", Number.class).longValue();
		Document timetable = draft.get("timetable", Document.class);
		ZoneId zone = Optional.ofNullable(draft.getString("zone"))
			.map(ZoneId::of)
			.or(() -> this.events.find(event).map(Event::details).map((details) -> details.zone()))
			.orElse(ZoneId.of("UTC"));
		List<StoredItem> all = new ArrayList<>();
		documents(timetable, "rooms").forEach((room) -> all.add(item("room", version, this.items.room(room))));
		documents(timetable, "tracks").forEach((track) -> all.add(item("track", version, track)));
		documents(timetable, "persons").forEach((person) -> all.add(item("person", version, person)));
		documents(timetable, "sessions")
			.forEach((session) -> all.add(item("session", version, this.items.planned(event, session, zone))));
		Objects.requireNonNullElse(draft.getList("accepted", String.class), List.<String>of())
			.forEach((key) -> all.add(acceptance(key, version, zone)));
		return new Snapshot(event, version, all);
	}

	private static List<Document> documents(Document timetable, String name) {
		return Objects.requireNonNullElse(timetable.getList(name, Document.class), List.of());
	}

	private static StoredItem item(String type, long version, Document item) {
		return new StoredItem(type + "/" + item.getString("_id"), version, item);
	}

	/** The key named the conflict and its time as moments. */
	private StoredItem acceptance(String key, long version, ZoneId zone) {
		int when = key.lastIndexOf('@');
		int end = key.lastIndexOf('/');
		String conflict = key.substring(0, when);
		Slot slot = new Slot(Instant.parse(key.substring(when + 1, end)), Instant.parse(key.substring(end + 1)));
		List<String> sessions = List.of(conflict.substring(conflict.lastIndexOf(':') + 1).split("\\+"));
		return new StoredItem("acceptance/" + Conflict.acceptanceKey(conflict, slot, zone), version,
				new Document("sessions", sessions).append("by", "").append("at", Date.from(this.clock.instant())));
	}

}
