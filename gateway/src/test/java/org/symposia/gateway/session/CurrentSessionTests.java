package org.symposia.gateway.session;

import java.time.Instant;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.cookie.TestCookies;
import org.symposia.gateway.encryption.SessionKey;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.test.UnreliableStore;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CurrentSessionTests {

	private static final LoginTokens TOKENS = new LoginTokens("who", "first", null, null, null);

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T07:00:00Z"));

	private final MongoOperations store = EmbeddedStore.newStore();

	private final CurrentSession session = on(this.store);

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void isThatOfTheCookie() {
		this.session.begin(TOKENS, "sid", new MockHttpServletRequest(), this.response);
		assertThat(this.session.of(TestSessions.requestAfter(this.response))).map(LoginSession::tokens)
			.contains(TOKENS);
	}

	@Test
	void asksNoStoreForAStranger() {
		CurrentSession broken = on(UnreliableStore.failing(this.store, "findById", Integer.MAX_VALUE, () -> {
		}));
		assertThat(broken.of(new MockHttpServletRequest())).isEmpty();
		MockHttpServletRequest invented = new MockHttpServletRequest();
		invented.setCookies(new Cookie("symposia-session", "invented"));
		assertThat(broken.of(invented)).isEmpty();
	}

	@Test
	void letsTheErrorPageBeShownWhileTheStoreDoesNotAnswer() {
		CurrentSession broken = on(UnreliableStore.failing(this.store, "findById", Integer.MAX_VALUE, () -> {
		}));
		this.session.begin(TOKENS, "sid", new MockHttpServletRequest(), this.response);
		MockHttpServletRequest request = TestSessions.requestAfter(this.response);
		assertThatThrownBy(() -> broken.of(request)).hasMessageContaining("does not answer");
		assertThatThrownBy(() -> broken.of(request)).hasMessageContaining("does not answer");
		request.setDispatcherType(DispatcherType.ERROR);
		assertThat(broken.of(request)).isEmpty();
	}

	@Test
	void takesThePlaceOfTheOneBefore() {
		this.session.begin(TOKENS, "sid", new MockHttpServletRequest(), this.response);
		MockHttpServletResponse next = new MockHttpServletResponse();
		this.session.begin(TOKENS, "sid-2", TestSessions.requestAfter(this.response), next);
		assertThat(this.session.of(TestSessions.requestAfter(this.response))).isEmpty();
		assertThat(this.session.of(TestSessions.requestAfter(next))).isPresent();
	}

	@Test
	void endsInTheBrowserAndInTheStore() {
		this.session.begin(TOKENS, "sid", new MockHttpServletRequest(), this.response);
		MockHttpServletResponse goodbye = new MockHttpServletResponse();
		MockHttpServletRequest request = TestSessions.requestAfter(this.response);
		this.session.end(request, goodbye);
		assertThat(goodbye.getCookie("symposia-session").getMaxAge()).isZero();
		assertThat(this.session.of(request)).isEmpty();
		assertThat(this.session.of(TestSessions.requestAfter(this.response))).isEmpty();
	}

	private CurrentSession on(MongoOperations mongo) {
		return new CurrentSession(new Sessions(mongo, JsonMapper.builder().build(),
				new SessionKey("a-key-of-the-tests-that-nobody-else-has"), this.clock), TestCookies.local());
	}

}
