package org.symposia.stack.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
		assertThat(acknowledged).hasSizeGreaterThan(300);
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

	private void writeUntilKilled(Set<String> acknowledged, String prefix) throws Exception {
		int before = acknowledged.size();
		try (MongoClient client = MongoClients.create(this.store.uri());
				ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
			for (int writer = 0; writer < WRITERS; writer++) {
				String name = prefix + "-" + writer;
				writers.execute(() -> write(client, name, acknowledged));
			}
			while (acknowledged.size() < before + 200) {
				Thread.sleep(5);
			}
			this.store.kill();
			writers.shutdown();
		}
	}

	private static void write(MongoClient client, String name, Set<String> acknowledged) {
		try {
			for (int i = 0; true; i++) {
				things(client).insertOne(new Document("_id", name + "-" + i).append("text", "Erika".repeat(40)));
				acknowledged.add(name + "-" + i);
			}
		}
		catch (MongoException ex) {
			// the store was killed
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
