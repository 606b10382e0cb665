package org.symposia.starter.link;

import java.time.Duration;
import java.time.Instant;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class OneTimeLinksTests {

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final OneTimeLinks links;

	private final MongoOperations store;

	@Autowired
	OneTimeLinksTests(MongoOperations store) {
		this.store = store;
		this.links = new OneTimeLinks(store, this.clock);
	}

	@Test
	void redeemsALinkOnce() {
		String token = this.links.issue("confirm", "r1", Duration.ofHours(1));
		assertThat(this.links.find("confirm", token)).isEqualTo(new LinkState.Open("r1"));
		assertThat(this.links.redeem("confirm", token)).isEqualTo(new LinkState.Open("r1"));
		assertThat(this.links.redeem("confirm", token)).isEqualTo(new LinkState.Done("r1"));
		assertThat(this.links.find("confirm", token)).isEqualTo(new LinkState.Done("r1"));
	}

	@Test
	void closesALinkInTime() {
		String token = this.links.issue("confirm", "r1", Duration.ofHours(1));
		this.clock.advance(Duration.ofHours(1));
		assertThat(this.links.redeem("confirm", token)).isEqualTo(new LinkState.Expired("r1"));
	}

	@Test
	void leavesALinkWithoutEndOpen() {
		String token = this.links.issue("manage", "r1", null);
		this.clock.advance(Duration.ofDays(4000));
		assertThat(this.links.find("manage", token)).isEqualTo(new LinkState.Open("r1"));
	}

	@Test
	void knowsALinkForItsPurposeOnly() {
		String token = this.links.issue("manage", "r1", null);
		assertThat(this.links.find("confirm", token)).isEqualTo(new LinkState.Unknown());
		assertThat(this.links.find("manage", "guessed")).isEqualTo(new LinkState.Unknown());
	}

	@Test
	void forgetsALinkLongAfterItExpired() {
		String lasting = this.links.issue("manage", "r2", null);
		String token = this.links.issue("confirm", "r2", Duration.ofHours(1));
		this.clock.advance(Duration.ofDays(90));
		this.links.forgetOld();
		assertThat(this.links.find("confirm", token)).isEqualTo(new LinkState.Expired("r2"));
		this.clock.advance(Duration.ofHours(2));
		this.links.forgetOld();
		assertThat(this.links.find("confirm", token)).isEqualTo(new LinkState.Unknown());
		assertThat(this.links.find("manage", lasting)).isEqualTo(new LinkState.Open("r2"));
	}

	@Test
	void storesNoToken() {
		String token = this.links.issue("manage", "r3", null);
		assertThat(this.store.findAll(Document.class, "links").toString()).doesNotContain(token);
	}

}
