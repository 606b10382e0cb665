package org.symposia.starter.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProviderKeysTests {

	private final TestClock clock = new TestClock(Clock.systemUTC().instant());

	private final AtomicInteger asked = new AtomicInteger();

	private volatile List<String> published = List.of("first");

	private volatile int status = 200;

	private HttpServer provider;

	private ProviderKeys keys;

	@BeforeEach
	void start() throws IOException {
		this.provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.provider.createContext("/", this::answer);
		this.provider.start();
		this.keys = new ProviderKeys(
				URI.create("http://127.0.0.1:" + this.provider.getAddress().getPort() + "/certs").toURL(),
				Duration.ofMinutes(1), this.clock);
	}

	@AfterEach
	void stop() {
		this.provider.stop(0);
	}

	@Test
	void areFetchedOnceForManyTokens() throws Exception {
		assertThat(find("first")).hasSize(1);
		assertThat(find("first")).hasSize(1);
		assertThat(this.asked).hasValue(1);
	}

	@Test
	void areAskedForOnceInTenSecondsHoweverManyTokensNameAnInventedKey() throws Exception {
		find("first");
		this.clock.advance(ProviderKeys.BETWEEN_REQUESTS);
		for (int token = 0; token < 100; token++) {
			assertThat(find("invented-" + token)).isEmpty();
		}
		assertThat(this.asked).hasValue(2);
		this.clock.advance(ProviderKeys.BETWEEN_REQUESTS);
		assertThat(find("invented")).isEmpty();
		assertThat(this.asked).hasValue(3);
	}

	@Test
	void areAskedForOnceForTokensThatComeTogether() throws Exception {
		find("first");
		this.clock.advance(ProviderKeys.BETWEEN_REQUESTS);
		Concurrently.call(20, (number) -> findUnchecked("invented-" + number));
		assertThat(this.asked).hasValue(2);
	}

	@Test
	void knowANewKeyWithinTenSeconds() throws Exception {
		find("first");
		find("invented");
		this.published = List.of("first", "second");
		this.clock.advance(ProviderKeys.BETWEEN_REQUESTS);
		assertThat(find("second")).hasSize(1);
	}

	@Test
	void knowTheirKeysWhileInventedOnesAreAskedFor() throws Exception {
		find("first");
		for (int minute = 0; minute < 30; minute++) {
			this.clock.advance(Duration.ofMinutes(1));
			assertThat(find("invented")).isEmpty();
			assertThat(find("first")).hasSize(1);
		}
	}

	@Test
	void forgetAKeyThatWasWithdrawn() throws Exception {
		find("first");
		this.published = List.of("second");
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(find("first")).isEmpty();
	}

	@Test
	void areUsedForFourHoursWhileTheProviderIsAway() throws Exception {
		find("first");
		this.status = 503;
		this.clock.advance(Duration.ofHours(4).minusMillis(1));
		assertThat(find("first")).hasSize(1);
		assertThat(find("invented")).isEmpty();
		this.clock.advance(Duration.ofMillis(1));
		assertThatExceptionOfType(JWKSetUnavailableException.class).isThrownBy(() -> find("first"));
	}

	@Test
	void areThereAsSoonAsTheProviderIs() throws Exception {
		this.status = 503;
		assertThatExceptionOfType(JWKSetUnavailableException.class).isThrownBy(() -> find("first"));
		this.status = 200;
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(find("first")).hasSize(1);
	}

	private List<JWK> find(String id) throws KeySourceException {
		return this.keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
	}

	private List<JWK> findUnchecked(String id) {
		try {
			return find(id);
		}
		catch (KeySourceException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.asked.incrementAndGet();
		byte[] body = published().toString(false).getBytes(StandardCharsets.UTF_8);
		try (exchange) {
			exchange.sendResponseHeaders(this.status, body.length);
			exchange.getResponseBody().write(body);
		}
	}

	private JWKSet published() {
		Stream<JWK> all = this.published.stream()
			.map((id) -> new OctetSequenceKey.Builder(id.getBytes(StandardCharsets.UTF_8)).keyID(id).build());
		return new JWKSet(all.toList());
	}

}
