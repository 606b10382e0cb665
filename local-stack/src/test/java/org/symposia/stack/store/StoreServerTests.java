package org.symposia.stack.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreServerTests {

	private static final int WRITERS = 16;

	private static final int ACKNOWLEDGED = 200;

	@TempDir
	Path folder;

	private StoreProcess store;

	@BeforeEach
	void start() throws Exception {
		this.store = StoreProcess.start(this.folder.resolve("data"));
	}

	@AfterEach
	void stop() throws Exception {
		this.store.stop();
	}

	@Test
	void keepsEveryAcknowledgedWriteWhenKilled() throws Exception {
		Set<String> acknowledged = ConcurrentHashMap.newKeySet();
		for (int round = 0; round < 3; round++) {
			writeUntilKilled(acknowledged, "round-" + round);
			this.store.restart();
			assertThat(stored()).containsAll(acknowledged);
		}
		assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3 * ACKNOWLEDGED);
	}

	@Test
	void takesAnInterruptedInsertAgain() throws Exception {
		Set<String> acknowledged = ConcurrentHashMap.newKeySet();
		writeUntilKilled(acknowledged, "x");
		this.store.restart();
		try (MongoClient client = MongoClients.create(this.store.uri())) {
			for (int writer = 0; writer < WRITERS; writer++) {
				for (int i = 0; i < 5000 && acknowledged.contains("x-" + writer + "-" + i); i++) {
					things(client).updateOne(new Document("_id", "x-" + writer + "-" + i), Updates.set("again", true));
				}
				String next = nextOf(writer, acknowledged);
				things(client).deleteOne(new Document("_id", next));
				things(client).insertOne(new Document("_id", next));
			}
		}
	}

	@Test
	void keepsUniqueIndexesOverARestart() throws Exception {
		try (MongoClient client = MongoClients.create(this.store.uri())) {
			things(client).createIndex(Indexes.ascending("mail"), new IndexOptions().unique(true));
			things(client).insertOne(new Document("_id", 1).append("mail", "a@b.example"));
		}
		this.store.stop();
		this.store.restart();
		try (MongoClient client = MongoClients.create(this.store.uri())) {
			Document second = new Document("_id", 2).append("mail", "a@b.example");
			assertThatExceptionOfType(MongoException.class).isThrownBy(() -> things(client).insertOne(second));
		}
	}

	/**
	 * Kills the store in the midst of its writers, after a number of acknowledged writes.
	 */
	private void writeUntilKilled(Set<String> acknowledged, String prefix) throws Exception {
		CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED);
		try (MongoClient client = MongoClients.create(this.store.uri());
				ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
			List<Future<?>> writers = new ArrayList<>();
			for (int writer = 0; writer < WRITERS; writer++) {
				String name = prefix + "-" + writer;
				writers.add(pool.submit(() -> write(client, name, (id) -> {
					acknowledged.add(id);
					enough.countDown();
				})));
			}
			assertThat(enough.await(5, TimeUnit.MINUTES)).as("enough acknowledged writes").isTrue();
			this.store.kill();
			client.close();
			for (Future<?> writer : writers) {
				writer.get();
			}
		}
	}

	/** Inserts one document after the other until the store or the client is gone. */
	private static void write(MongoClient client, String name, Consumer<String> acknowledged) {
		try {
			for (int i = 0; true; i++) {
				things(client).insertOne(new Document("_id", name + "-" + i).append("text", "Erika".repeat(40)));
				acknowledged.accept(name + "-" + i);
			}
		}
		catch (MongoException | IllegalStateException ex) {
			// the store was killed or the client closed
		}
	}

	private static String nextOf(int writer, Set<String> acknowledged) {
		int i = 0;
		while (acknowledged.contains("x-" + writer + "-" + i)) {
			i++;
		}
		return "x-" + writer + "-" + i;
	}

	private Set<String> stored() {
		try (MongoClient client = MongoClients.create(this.store.uri())) {
			return StreamSupport.stream(things(client).find().spliterator(), false)
				.map((document) -> document.getString("_id"))
				.collect(Collectors.toSet());
		}
	}

	private static MongoCollection<Document> things(MongoClient client) {
		return client.getDatabase("test").getCollection("things");
	}

}
