package org.symposia.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.encryption.SessionKey;
import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

class SessionsTests {

	private static final Instant NOW = Instant.parse("2026-04-15T07:00:00Z");

	private static final LoginTokens TOKENS = new LoginTokens("who", "first", NOW, NOW.plusSeconds(300), "refresh");

	private static final LoginTokens NEXT = new LoginTokens("who", "second", NOW, NOW.plusSeconds(600), "refresh-2");

	private final MongoOperations store = EmbeddedStore.newStore();

	private final TestClock clock = new TestClock(NOW);

	private final Sessions sessions = gateway("a-key-of-the-tests-that-nobody-else-has");

	private final String secret = this.sessions.newSecret();

	@Test
	void findASessionByItsSecret() {
		this.sessions.begin(this.secret, TOKENS, "sid-1");
		assertThat(this.sessions.find(this.secret)).map(LoginSession::tokens).contains(TOKENS);
		assertThat(this.sessions.find(this.sessions.newSecret())).isEmpty();
	}

	@Test
	void areFoundByEveryGateway() {
		this.sessions.begin(this.secret, TOKENS, "sid-1");
		assertThat(gateway("a-key-of-the-tests-that-nobody-else-has").find(this.secret)).isPresent();
	}

	@Test
	void cannotBeReadWithAnotherKey() {
		this.sessions.begin(this.secret, TOKENS, "sid-1");
		assertThat(gateway("another-key-of-the-tests-that-nobody-has").find(this.secret)).isEmpty();
	}

	@Test
	void keepNeitherSecretNorTokensInTheClear() {
		this.sessions.begin(this.secret, TOKENS, "sid-1");
		assertThat(stored()).hasSize(1)
			.allSatisfy((document) -> assertThat(document.toJson()).doesNotContain(this.secret, "first", "refresh"));
	}

	@Test
	void cannotBeGivenTheTokensOfAnother() {
		LoginSession own = this.sessions.begin(this.secret, TOKENS, "sid-1");
		String other = this.sessions.newSecret();
		LoginSession victim = this.sessions.begin(other, NEXT, "sid-2");
		Document document = this.store.getCollection("sessions").find(new Document("_id", victim.id())).first();
		this.store.getCollection("sessions")
			.updateOne(new Document("_id", own.id()),
					new Document("$set", new Document("tokens", document.get("tokens"))));
		assertThat(this.sessions.find(this.secret)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "{\"$gt\": \"\"}", "1234567890123456789012345678901234567890123\n" })
	void doNotMindAnInventedSecret(String invented) {
		assertThat(this.sessions.find(invented)).isEmpty();
	}

	@Test
	void writeTheLastAccessOnceAMinute() {
		this.sessions.begin(this.secret, TOKENS, "sid-1");
		this.clock.advance(Duration.ofMillis(59_999));
		this.sessions.find(this.secret);
		assertThat(lastAccess()).isEqualTo(NOW);
		this.clock.advance(Duration.ofMillis(1));
		this.sessions.find(this.secret);
		this.clock.advance(Duration.ofMillis(59_999));
		this.sessions.find(this.secret);
		assertThat(lastAccess()).isEqualTo(NOW.plusSeconds(60));
	}

	@Test
	void expireWhenTheyAreNotUsedForTenHours() {
		this.sessions.begin(this.secret, TOKENS, "sid-1");
		this.clock.advance(Duration.ofHours(9));
		assertThat(this.sessions.find(this.secret)).isPresent();
		this.clock.advance(Duration.ofHours(10).minusMillis(1));
		assertThat(this.sessions.find(this.secret)).isPresent();
		this.clock.advance(Duration.ofHours(10));
		assertThat(this.sessions.find(this.secret)).isEmpty();
	}

	@Test
	void areRemovedOnceTheyHaveExpiredAndNotBefore() {
		this.sessions.begin(this.secret, TOKENS, "sid-1");
		this.clock.advance(Duration.ofHours(1));
		String younger = this.sessions.newSecret();
		this.sessions.begin(younger, TOKENS, "sid-2");
		this.clock.advance(Duration.ofHours(9));
		this.sessions.removeExpired();
		assertThat(stored()).hasSize(1);
		assertThat(this.store.findAll(ProviderSession.class)).extracting(ProviderSession::sid).containsExactly("sid-2");
		assertThat(this.sessions.find(younger)).isPresent();
	}

	@Test
	void areRemovedHoweverManyHaveExpired() {
		for (int number = 0; number < 1001; number++) {
			this.sessions.begin(this.sessions.newSecret(), TOKENS, null);
		}
		this.clock.advance(Duration.ofHours(10));
		this.sessions.removeExpired();
		assertThat(stored()).isEmpty();
	}

	@Test
	void endWithTheirSessionAtTheProvider() {
		this.sessions.begin(this.secret, TOKENS, "sid-1");
		String other = this.sessions.newSecret();
		this.sessions.begin(other, TOKENS, "sid-2");
		this.sessions.endOf("sid-1");
		this.sessions.endOf("sid-unknown");
		assertThat(this.sessions.find(this.secret)).isEmpty();
		assertThat(this.sessions.find(other)).isPresent();
	}

	@Test
	void areOneForEachSessionAtTheProvider() {
		this.sessions.begin(this.secret, TOKENS, "sid-1");
		String again = this.sessions.newSecret();
		this.sessions.begin(again, TOKENS, "sid-1");
		assertThat(this.sessions.find(this.secret)).isEmpty();
		this.sessions.endOf("sid-1");
		assertThat(this.sessions.find(again)).isEmpty();
		assertThat(stored()).isEmpty();
	}

	@Test
	void areOneForEachSessionAtTheProviderEvenWhenTheyBeginTogether() {
		Concurrently.call(8, (number) -> this.sessions.begin(this.sessions.newSecret(), TOKENS, "sid-1"));
		assertThat(stored()).hasSize(1);
		this.sessions.endOf("sid-1");
		assertThat(stored()).isEmpty();
	}

	@Test
	void endWithoutATrace() {
		this.sessions.end(this.sessions.begin(this.secret, TOKENS, "sid-1"));
		assertThat(this.sessions.find(this.secret)).isEmpty();
		assertThat(this.store.findAll(ProviderSession.class)).isEmpty();
	}

	@Test
	void haveTheirTokensRenewed() {
		LoginSession old = this.sessions.begin(this.secret, TOKENS, "sid-1");
		LoginSession renewed = this.sessions.renew(old, NEXT);
		assertThat(this.sessions.find(this.secret)).contains(renewed);
		assertThat(renewed.tokens()).isEqualTo(NEXT);
	}

	@Test
	void doNotEndForARefusalOfTokensThatAnotherGatewayHasRenewed() {
		LoginSession old = this.sessions.begin(this.secret, TOKENS, "sid-1");
		LoginSession renewed = this.sessions.renew(old, NEXT);
		assertThat(this.sessions.endUnlessRenewed(old)).isFalse();
		assertThat(this.sessions.find(this.secret)).isPresent();
		assertThat(this.sessions.endUnlessRenewed(renewed)).isTrue();
		assertThat(this.sessions.find(this.secret)).isEmpty();
	}

	@Test
	void stayEndedWhenARefreshComesLate() {
		LoginSession session = this.sessions.begin(this.secret, TOKENS, "sid-1");
		this.sessions.end(session);
		this.sessions.renew(session, NEXT);
		assertThat(this.sessions.find(this.secret)).isEmpty();
	}

	private Sessions gateway(String key) {
		return new Sessions(this.store, JsonMapper.builder().build(), new SessionKey(key), this.clock);
	}

	private Instant lastAccess() {
		return this.store.findAll(StoredSession.class).getFirst().lastAccess();
	}

	private List<Document> stored() {
		return this.store.findAll(Document.class, "sessions");
	}

}
