package org.symposia.registration.retention;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

@SymposiaTest
class PersonalDataErasureTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private PersonalDataErasure erasure;

	@Autowired
	private MongoOperations store;

	@Autowired
	private Clock clock;

	private String event;

	private CreatedRegistration cancelled;

	private CreatedRegistration active;

	@BeforeEach
	void registerTwoAndCancelOne() {
		this.event = this.client.event(5, false);
		String mailbox = Sample.mailbox();
		this.cancelled = this.client.register(this.event, mailbox);
		this.active = this.client.register(this.event, Sample.mailbox());
		SentMails.await(mailbox, 1);
		this.client.cancel(this.cancelled);
		SentMails.await(mailbox, 2);
	}

	@Test
	void erasesPersonalDataAfterTheRetentionPeriod() {
		endedDaysAgo(91);
		this.erasure.run();
		assertThat(stored(this.cancelled).toJson()).doesNotContain("rika", "ustermann", "example.org", "Charit")
			.contains("CANCELLED");
		assertThat(this.client.teamPage("/registration/desk/" + this.event)).contains("Details erased",
				"Erika Mustermann");
	}

	@Test
	void keepsPersonalDataBeforeAndOfActiveRegistrations() {
		endedDaysAgo(89);
		this.erasure.run();
		assertThat(stored(this.cancelled).toJson()).contains("Mustermann");
		assertThat(stored(this.active).toJson()).contains("Mustermann");
	}

	private void endedDaysAgo(int days) {
		Date then = Date.from(this.clock.instant().minus(Duration.ofDays(days)));
		this.store.getCollection("registrations")
			.updateMany(new Document("event", this.event), new Document("$set", new Document("standing.since", then)));
	}

	private Document stored(CreatedRegistration made) {
		return this.store.getCollection("registrations").find(new Document("_id", made.id())).first();
	}

}
