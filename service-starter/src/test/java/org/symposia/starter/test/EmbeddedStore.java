package org.symposia.starter.test;

import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.function.Supplier;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * The store that tests run against: one within the process, in memory, on a random port,
 * unless {@code SYMPOSIA_TEST_MONGODB_URI} names another.
 */
public final class EmbeddedStore {

	private static final String GIVEN = System.getenv("SYMPOSIA_TEST_MONGODB_URI");

	private static final Supplier<MongoClient> CLIENT = SingletonSupplier.of(() -> MongoClients.create(uri()));

	private static MongoServer server;

	private EmbeddedStore() {
	}

	/** The connection string, without a database. */
	public static synchronized String uri() {
		if (GIVEN != null && !GIVEN.isBlank()) {
			return GIVEN;
		}
		if (server == null) {
			server = new MongoServer(H2Backend.inMemory());
			server.bind("127.0.0.1", 0);
		}
		InetSocketAddress address = server.getLocalAddress();
		return "mongodb://127.0.0.1:" + address.getPort();
	}

	/** An empty database of its own, for tests that need no application. */
	public static MongoOperations newStore() {
		return new MongoTemplate(CLIENT.get(), newDatabase());
	}

	/** A name for a database nobody else uses. */
	public static String newDatabase() {
		return "test_" + UUID.randomUUID().toString().substring(0, 8);
	}

}
