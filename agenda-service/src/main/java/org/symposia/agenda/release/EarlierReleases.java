package org.symposia.agenda.release;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.bson.Document;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.agenda.timetable.edit.EarlierItems;

/**
 * Rewrites releases of an earlier schema before the service says that it is ready. Each
 * instance writes the same, so nothing is claimed.
 */
@Component
@Order(0)
class EarlierReleases implements ApplicationRunner {

	private static final String COLLECTION = "releases";

	private static final int SCHEMA = 3;

	private final MongoOperations mongo;

	private final EarlierItems items;

	EarlierReleases(MongoOperations mongo, EarlierItems items) {
		this.mongo = mongo;
		this.items = items;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Document earlier = new Document("schema", new Document("$not", new Document("$gte", SCHEMA)));
		for (Document release : this.mongo.getCollection(COLLECTION).find(earlier)) {
			Document id = new Document("_id", release.get("_id"));
			this.mongo.getCollection(COLLECTION).replaceOne(id, rewritten(release));
		}
	}

	private Document rewritten(Document release) {
		String event = release.getString("event");
		Document schedule = new Document(release.get("timetable", Document.class));
		rewrite(schedule, "sessions", (session) -> this.items.released(event, session));
		rewrite(schedule, "rooms", this.items::room);
		Document rewritten = new Document(release).append("timetable", schedule).append("schema", SCHEMA);
		rewrite(rewritten, "dropped", (session) -> this.items.released(event, session));
		return rewritten;
	}

	private static void rewrite(Document holder, String name, UnaryOperator<Document> item) {
		if (holder.get(name) != null) {
			List<Document> all = Objects.requireNonNull(holder.getList(name, Document.class));
			holder.append(name, all.stream().map(item).toList());
		}
	}

}
