package org.symposia.stack.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;

/**
 * A store with one collection of versioned documents, and the operations on it that the
 * benchmark measures. They are called without the network, and writes are durable when
 * they return.
 */
public final class StoreWorkload implements AutoCloseable {

	private static final int BATCH = 1000;

	private final Channel channel = new EmbeddedChannel();

	private final StoreFile file;

	private final DurableBackend backend;

	private StoreWorkload(StoreFile file, DurableBackend backend) {
		this.file = file;
		this.backend = backend;
	}

	/**
	 * Opens a store as it is delivered.
	 * @param path where its file is created
	 * @return the empty store
	 * @throws IOException when the file cannot be created
	 */
	public static StoreWorkload lookingUp(Path path) throws IOException {
		StoreFile file = StoreFile.open(path);
		return new StoreWorkload(file, new DurableBackend(file));
	}

	/**
	 * Opens a store that uses the index of ids only for filters that name nothing else.
	 * @param path where its file is created
	 * @return the empty store
	 * @throws IOException when the file cannot be created
	 */
	public static StoreWorkload scanning(Path path) throws IOException {
		StoreFile file = StoreFile.open(path);
		return new StoreWorkload(file, new DurableBackend(file) {
			@Override
			protected MongoDatabase openOrCreateDatabase(String name) {
				return new H2Database(name, getMvStore(), getCursorRegistry());
			}
		});
	}

	/**
	 * Inserts documents of about 400 bytes.
	 * @param count how many
	 */
	public void fill(int count) {
		for (int begin = 0; begin < count; begin += BATCH) {
			List<Document> batch = new ArrayList<>();
			for (int number = begin; number < Math.min(begin + BATCH, count); number++) {
				batch.add(new Document("_id", id(number)).append("version", 0L).append("text", "Erika ".repeat(60)));
			}
			run(new Document("insert", "things").append("documents", batch));
		}
	}

	/**
	 * Finds a document by its id.
	 * @param number which one
	 */
	public void findById(int number) {
		run(new Document("find", "things").append("filter", new Document("_id", id(number))));
	}

	/**
	 * Finds a document by its id and version.
	 * @param number which one
	 */
	public void findByIdAndVersion(int number) {
		run(new Document("find", "things").append("filter",
				new Document("_id", id(number)).append("version", new Document("$gte", 0L))));
	}

	/**
	 * Raises the version of a document on condition of its version.
	 * @param number which one
	 */
	public void updateByIdAndVersion(int number) {
		Document filter = new Document("_id", id(number)).append("version", new Document("$gte", 0L));
		run(new Document("update", "things").append("updates",
				List.of(new Document("q", filter).append("u", new Document("$inc", new Document("version", 1L))))));
	}

	@Override
	public void close() {
		this.file.close();
	}

	private void run(Document command) {
		this.backend.handleCommand(this.channel, "bench", command.keySet().iterator().next(), command);
	}

	private static String id(int number) {
		return "thing-%07d".formatted(number);
	}

}
