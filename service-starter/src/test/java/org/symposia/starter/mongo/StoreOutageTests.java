package org.symposia.starter.mongo;

import java.time.Duration;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.starter.sample.Sample;
import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClient;

import static org.awaitility.Awaitility.await;

@StarterTest
@DirtiesContext
class StoreOutageTests {

	private static final MongoServer server = new MongoServer(H2Backend.inMemory());

	private static final StoreConnection connection = new StoreConnection(server.bind());

	@Autowired
	TestClient client;

	@Autowired
	MongoOperations store;

	@DynamicPropertySource
	static void ownStore(DynamicPropertyRegistry registry) {
		registry.add("spring.mongodb.uri", connection::uri);
	}

	@AfterAll
	static void stop() {
		connection.close();
		server.shutdownNow();
	}

	@Test
	void saysThatTheStoreIsAwayAndRecoversByItself() {
		this.store.insert(Sample.of("before"));
		read("before").expectStatus().isOk();
		connection.cut();
		read("before").expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
			.expectHeader()
			.valueEquals("Retry-After", "5")
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:store-unavailable");
		connection.restore();
		await().atMost(Duration.ofMinutes(2)).until(() -> read("before").returnResult().getStatus().value() == 200);
	}

	private RestTestClient.ResponseSpec read(String id) {
		return this.client.anonymous().get().uri("/api/sample/stored/" + id).exchange();
	}

}
