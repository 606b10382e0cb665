package org.symposia.registration.waiting;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.Sample;
import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.NewRegistration;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Registrations;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Positions where somebody drew a number and was cut off before it was stored. */
@SymposiaTest
class WaitingLineTests {

	@Autowired
	private TestClient client;

	@Autowired
	private WaitingLine line;

	@Autowired
	private Registrations registrations;

	@Autowired
	private MongoOperations store;

	@Autowired
	private Clock clock;

	private String event;

	private Registration last;

	@BeforeEach
	void loseTheSecondNumberOfThree() {
		this.event = Sample.event(this.client, 1, false);
		Sample.register(this.client, this.event, Sample.mailbox());
		Sample.register(this.client, this.event, Sample.mailbox());
		this.store.getCollection("inventories")
			.updateOne(new Document("_id", this.event), new Document("$inc", new Document("line", 1L)));
		this.last = this.registrations.require(Sample.register(this.client, this.event, Sample.mailbox()).id());
	}

	@Test
	void countsALostNumberAsNobodyWhoeverIsArriving() {
		registeredEarlier();
		assertThat(position()).isEqualTo(2);
		arriving();
		assertThat(position()).isEqualTo(2);
		assertThat(positionInTheList()).isEqualTo(2);
	}

	@Test
	void countsANumberDrawnJustNowAsSomebodyArriving() {
		arriving();
		assertThat(position()).isEqualTo(3);
		assertThat(positionInTheList()).isEqualTo(3);
	}

	private Long position() {
		return this.line.positionOf(this.registrations.require(this.last.id()));
	}

	private Long positionInTheList() {
		return this.line.positionsOf(this.event, List.of(this.registrations.require(this.last.id())))
			.get(this.last.id());
	}

	private void registeredEarlier() {
		Date earlier = Date.from(this.clock.instant().minus(Duration.ofMinutes(2)));
		this.store.getCollection("registrations")
			.updateMany(new Document("event", this.event), new Document("$set", new Document("registered", earlier)));
	}

	private void arriving() {
		Attendee other = this.last.attendee();
		this.registrations.save(Registration.claiming(
				new NewRegistration(UUID.randomUUID().toString(), this.event, other, false, "first", "TICKET"),
				this.clock.instant()));
	}

}
