package org.symposia.starter.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

class OneTimeLinksTests {

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final MongoOperations store = EmbeddedStore.newStore();

	private final OneTimeLinks links = new OneTimeLinks(this.store, this.clock);

	@Test
	void redeemsALinkOnce() {
		String token = this.links.issue("confirm", "r1", Duration.ofHours(1));
		assertThat(this.links.find("confirm", token)).isEqualTo(new LinkState.Open("r1"));
		assertThat(this.links.redeem("confirm", token)).isEqualTo(new LinkState.Open("r1"));
		assertThat(this.links.redeem("confirm", token)).isEqualTo(new LinkState.Done("r1"));
		assertThat(this.links.find("confirm", token)).isEqualTo(new LinkState.Done("r1"));
	}

	@Test
	void opensALinkToOneOfManyAtOnce() {
		String token = this.links.issue("confirm", "r1", Duration.ofHours(1));
		List<LinkState> states = Concurrently.call(8, (number) -> this.links.redeem("confirm", token));
		assertThat(states).containsOnlyOnce(new LinkState.Open("r1"));
		assertThat(states).containsOnly(new LinkState.Open("r1"), new LinkState.Done("r1"));
	}

	@Test
	void issuesTokensThatNobodyGuesses() {
		String one = this.links.issue("confirm", "r1", null);
		assertThat(one).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(this.links.issue("confirm", "r1", null));
	}

	@Test
	void staysUsedAfterItWouldHaveExpired() {
		String token = this.links.issue("confirm", "r1", Duration.ofHours(1));
		this.links.redeem("confirm", token);
		this.clock.advance(Duration.ofHours(2));
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
