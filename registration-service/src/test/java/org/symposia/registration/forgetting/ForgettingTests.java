package org.symposia.registration.forgetting;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.Letters;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@SymposiaTest
class ForgettingTests {

	@Autowired
	private TestClient client;

	@Autowired
	private Forgetting forgetting;

	@Autowired
	private MongoOperations store;

	@Autowired
	private Clock clock;

	private String event;

	private Sample.Made cancelled;

	private Sample.Made active;

	@BeforeEach
	void registerTwoAndCancelOne() {
		this.event = Sample.event(this.client, 5, false);
		String mailbox = Sample.mailbox();
		this.cancelled = Sample.register(this.client, this.event, mailbox);
		this.active = Sample.register(this.client, this.event, Sample.mailbox());
		Letters.await(mailbox, 1);
		this.client.anonymous()
			.delete()
			.uri("/api/registration/registrations/{id}", this.cancelled.id())
			.header("Manage-Token", this.cancelled.token())
			.exchange()
			.expectStatus()
			.isOk();
		Letters.await(mailbox, 2);
	}

	@Test
	void erasesWhoCancelledLongAgo() {
		endedDaysAgo(91);
		this.forgetting.run();
		assertThat(stored(this.cancelled).toJson()).doesNotContain("rika", "ustermann", "example.org", "Charit")
			.contains("CANCELLED");
		assertThat(desk()).contains("Details erased", "Erika Mustermann");
	}

	@Test
	void keepsWhoCancelledLatelyOrComes() {
		endedDaysAgo(89);
		this.forgetting.run();
		assertThat(stored(this.cancelled).toJson()).contains("Mustermann");
		assertThat(stored(this.active).toJson()).contains("Mustermann");
	}

	private void endedDaysAgo(int days) {
		Date then = Date.from(this.clock.instant().minus(Duration.ofDays(days)));
		this.store.getCollection("registrations")
			.updateMany(new Document("event", this.event), new Document("$set", new Document("standing.since", then)));
	}

	private Document stored(Sample.Made made) {
		return this.store.getCollection("registrations").find(new Document("_id", made.id())).first();
	}

	private String desk() {
		return String.valueOf(this.client.as(TestTokens.organizer("jihs"))
			.get()
			.uri("/registration/desk/{event}", this.event)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(String.class)
			.getResponseBody());
	}

}
