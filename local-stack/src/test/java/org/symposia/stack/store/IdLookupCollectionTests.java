package org.symposia.stack.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdLookupCollectionTests {

	private static final ObjectId OBJECT_ID = new ObjectId();

	private static final UUID UNIQUE = UUID.randomUUID();

	private static final Instant MOMENT = Instant.parse("2026-04-15T07:00:00Z");

	private static final List<Object> IDS = Arrays.asList(null, 1, 2L, 3.5, -7, "a", "b", "c", "é", "山田", "", OBJECT_ID,
			UNIQUE, MOMENT, true, new Document("event", "x").append("number", 1));

	private final Channel channel = new EmbeddedChannel();

	private final AtomicInteger matched = new AtomicInteger();

	private final MongoDatabase scanning = new H2Database("test", MVStore.open(null), new CursorRegistry());

	private final MongoDatabase lookingUp = new CountingDatabase();

	@ParameterizedTest
	@MethodSource("filters")
	void findsWhatAScanFinds(Document filter) {
		fill();
		for (Document options : options()) {
			assertThat(find(this.lookingUp, filter, options)).as("%s with %s", filter, options)
				.isEqualTo(find(this.scanning, filter, options));
		}
	}

	@ParameterizedTest
	@MethodSource("filters")
	void updatesWhatAScanUpdates(Document filter) {
		fill();
		Document update = new Document("$inc", new Document("version", 10));
		for (boolean several : List.of(false, true)) {
			Document command = new Document("update", "things").append("updates",
					List.of(new Document("q", filter).append("u", update).append("multi", several)));
			assertThat(run(this.lookingUp, command)).isEqualTo(run(this.scanning, command));
			assertThat(everything(this.lookingUp)).isEqualTo(everything(this.scanning));
		}
	}

	@ParameterizedTest
	@MethodSource("filters")
	void findsAndModifiesWhatAScanDoes(Document filter) {
		fill();
		Document command = new Document("findAndModify", "things").append("query", filter)
			.append("sort", new Document("version", -1))
			.append("update", new Document("$set", new Document("seen", true)))
			.append("new", true);
		assertThat(run(this.lookingUp, command)).isEqualTo(run(this.scanning, command));
		assertThat(everything(this.lookingUp)).isEqualTo(everything(this.scanning));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void deletesWhatAScanDeletes(Document filter) {
		fill();
		Document command = new Document("delete", "things").append("deletes",
				List.of(new Document("q", filter).append("limit", 0)));
		assertThat(run(this.lookingUp, command)).isEqualTo(run(this.scanning, command));
		assertThat(everything(this.lookingUp)).isEqualTo(everything(this.scanning));
	}

	@Test
	void insertsWhatAnUpsertDidNotFind() {
		fill();
		Document upsert = new Document("q", new Document("_id", "new").append("version", 3))
			.append("u", new Document("$set", new Document("text", "x")))
			.append("upsert", true);
		Document command = new Document("update", "things").append("updates", List.of(upsert));
		assertThat(run(this.lookingUp, command)).isEqualTo(run(this.scanning, command));
		assertThat(everything(this.lookingUp)).isEqualTo(everything(this.scanning));
	}

	@Test
	void matchesOneDocumentHoweverManyThereAre() {
		Document filter = new Document("_id", "00042").append("version", 0);
		Document update = new Document("update", "things").append("updates",
				List.of(new Document("q", filter).append("u", new Document("$set", new Document("text", "x")))));
		for (int begin : List.of(0, 100)) {
			fillWithNumbers(begin, begin * 9 + 100);
			assertThat(matchedBy(() -> find(this.lookingUp, filter, new Document()))).isEqualTo(1);
			assertThat(matchedBy(() -> run(this.lookingUp, update))).isEqualTo(1);
		}
	}

	@Test
	void matchesAsManyDocumentsAsIdsAreListed() {
		fillWithNumbers(0, 1000);
		Document filter = new Document("version", 0).append("_id",
				new Document("$in", List.of("00001", "00500", "missing")));
		assertThat(matchedBy(() -> find(this.lookingUp, filter, new Document()))).isEqualTo(2);
	}

	@Test
	void readsAPageInTheOrderOfIdsWithoutTheOthers() {
		fillWithNumbers(0, 1000);
		Document filter = new Document("version", 0).append("_id", new Document("$gt", "00499"));
		Document page = new Document("sort", new Document("_id", 1)).append("limit", 20);
		assertThat(matchedBy(() -> assertThat(find(this.lookingUp, filter, page)).hasSize(20)
			.isEqualTo(find(this.scanning, filter, page)))).isLessThanOrEqualTo(22);
	}

	private int matchedBy(Runnable command) {
		this.matched.set(0);
		command.run();
		return this.matched.get();
	}

	static Stream<Document> filters() {
		List<Document> filters = new ArrayList<>();
		for (Object id : IDS) {
			filters.add(new Document("_id", id));
			filters.add(new Document("_id", id).append("version", 1));
			filters.add(new Document("version", 1).append("_id", new Document("$eq", id)));
			filters.add(new Document("$and", List.of(new Document("_id", id), new Document("version", 0))));
		}
		for (Object sameInAnotherType : List.of(1L, 1.0, 2, 2.0, 3.5f, -7L, "1", OBJECT_ID.getHexData(), 0)) {
			filters.add(new Document("_id", sameInAnotherType).append("version", new Document("$gte", 0)));
		}
		for (String operator : List.of("$gt", "$gte", "$lt", "$lte", "$ne")) {
			for (Object bound : List.of("", "b", "z", 2, OBJECT_ID)) {
				filters.add(new Document("version", 0).append("_id", new Document(operator, bound)));
			}
		}
		filters.add(new Document("_id", "missing").append("version", 1));
		filters.add(new Document("_id", new Document("$in", List.of("c", 1.0, "a", "missing"))).append("version", 1));
		filters.add(new Document("_id", new Document("$in", Collections.singletonList(null))).append("version", 0));
		filters.add(new Document("_id", new Document("$in", List.of())).append("version", 0));
		filters.add(new Document("_id", new Document("$in", List.of(new BsonRegularExpression("^[ab]", ""), "c")))
			.append("version", 0));
		filters.add(new Document("_id", new Document("$in", List.of("a", "b")).append("$nin", List.of("b")))
			.append("version", new Document("$exists", true)));
		filters.add(new Document("_id", new Document("$gte", "a").append("$lt", "c")).append("version", 1));
		filters.add(new Document("_id", new BsonRegularExpression("^[ab]", "")).append("version", 0));
		filters.add(new Document("_id", new Document("number", 1).append("event", "x")).append("version", 1));
		filters.add(new Document("_id.event", "x").append("version", 1));
		filters.add(new Document("$and", List.of(new Document("_id", "a"), new Document("_id", "b"))));
		filters.add(new Document("$and", List.of(new Document("$and", List.of(new Document("_id", "b"))),
				new Document("version", new Document("$lt", 9)))));
		filters.add(new Document("$or", List.of(new Document("_id", "a"), new Document("version", 1))));
		filters.add(new Document("$nor", List.of(new Document("_id", "a"))).append("version", 0));
		return filters.stream();
	}

	private static List<Document> options() {
		return List.of(new Document(), new Document("sort", new Document("_id", 1)),
				new Document("sort", new Document("_id", -1)).append("limit", 2),
				new Document("sort", new Document("version", -1).append("_id", 1)).append("skip", 1),
				new Document("sort", new Document("$natural", -1)), new Document("skip", 1).append("limit", 1),
				new Document("projection", new Document("version", 1)),
				new Document("projection", new Document("_id", 0)).append("sort", new Document("_id", 1)));
	}

	private void fill() {
		for (MongoDatabase database : List.of(this.scanning, this.lookingUp)) {
			for (int i = 0; i < IDS.size(); i++) {
				insert(database, IDS.get(i), i % 2);
			}
		}
	}

	private void fillWithNumbers(int begin, int end) {
		for (MongoDatabase database : List.of(this.scanning, this.lookingUp)) {
			for (int i = begin; i < end; i++) {
				insert(database, "%05d".formatted(i), 0);
			}
		}
	}

	private void insert(MongoDatabase database, Object id, int version) {
		Document document = new Document("_id", id).append("version", version);
		run(database, new Document("insert", "things").append("documents", List.of(document)));
	}

	private List<?> everything(MongoDatabase database) {
		return find(database, new Document(), new Document());
	}

	private List<?> find(MongoDatabase database, Document filter, Document options) {
		Document command = new Document("find", "things").append("filter", filter);
		command.putAll(options);
		Document answer = run(database, command);
		return (List<?>) ((Document) answer.get("cursor")).get("firstBatch");
	}

	private Document run(MongoDatabase database, Document command) {
		return database
			.handleCommand(this.channel, command.keySet().iterator().next(), command.cloneDeeply(), (name) -> database,
					NoopOplog.get())
			.cloneDeeply();
	}

	/** Counts how often a document is compared with a filter. */
	private final class CountingDatabase extends IdLookupDatabase {

		CountingDatabase() {
			super("test", MVStore.open(null), new CursorRegistry());
		}

		@Override
		IdLookupCollection collection(String name, CollectionOptions options, MVMap<Object, Document> documents,
				MVMap<String, Object> meta) {
			return new IdLookupCollection(this, name, options, documents, meta, this.cursorRegistry) {
				@Override
				protected boolean documentMatchesQuery(Document document, Document query) {
					IdLookupCollectionTests.this.matched.incrementAndGet();
					return super.documentMatchesQuery(document, query);
				}
			};
		}

	}

}
