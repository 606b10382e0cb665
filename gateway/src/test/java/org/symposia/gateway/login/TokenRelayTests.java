package org.symposia.gateway.login;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;
import org.symposia.gateway.ShiftedClock;
import org.symposia.gateway.TestBrowser;

import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class TokenRelayTests {

	private static final Duration AFTER_EXPIRY = Duration.ofMinutes(61);

	private final TestGateway gateway;

	private final ShiftedClock clock;

	TokenRelayTests(TestGateway gateway, @Autowired ShiftedClock clock) {
		this.gateway = gateway;
		this.clock = clock;
	}

	@BeforeEach
	void serviceIsThere() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
	}

	@Test
	void addsTheTokenOfTheSession() {
		this.gateway.signIn().get("/agenda/desk");
		sawToken("Bearer first");
	}

	@Test
	void leavesTheCallersOwnTokenAloneAndIgnoresTheSession() {
		TestBrowser visitor = this.gateway.signIn();
		TestGateway.PROVIDER.refuseRefresh();
		this.clock.shift(AFTER_EXPIRY);
		visitor.get("/agenda/desk", "Authorization", "Bearer own");
		sawToken("Bearer own");
		assertThat(TestGateway.PROVIDER.refreshes()).isZero();
	}

	@Test
	void renewsAnExpiredToken() {
		TestBrowser visitor = this.gateway.signIn();
		TestGateway.PROVIDER.renewTokens(0);
		this.clock.shift(AFTER_EXPIRY);
		visitor.get("/agenda/desk");
		sawToken("Bearer second");
	}

	@Test
	void renewsOnceHoweverManyRequestsFindTheTokenOld() throws Exception {
		TestBrowser visitor = this.gateway.signIn();
		TestGateway.PROVIDER.renewTokens(300);
		this.clock.shift(AFTER_EXPIRY);
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Integer>> calls = Stream
				.<Callable<Integer>>generate(
						() -> () -> this.gateway.get("/agenda/desk", "Cookie", visitor.cookie()).statusCode())
				.limit(20)
				.toList();
			assertThat(crowd.invokeAll(calls)).allMatch((answer) -> answer.resultNow() == 200);
		}
		assertThat(TestGateway.PROVIDER.refreshes()).isOne();
		TestGateway.SERVICE.verify(20,
				getRequestedFor(urlEqualTo("/agenda/desk")).withHeader("Authorization", equalTo("Bearer second")));
	}

	@Test
	void endsTheSessionWhenARefreshIsRefusedAndGoesOnAnonymously() {
		TestBrowser visitor = this.gateway.signIn();
		TestGateway.PROVIDER.refuseRefresh();
		this.clock.shift(AFTER_EXPIRY);
		assertThat(visitor.get("/agenda/desk").statusCode()).isEqualTo(200);
		sawNoToken();
		visitor.get("/agenda/desk");
		assertThat(TestGateway.PROVIDER.refreshes()).isOne();
	}

	@Test
	void saysThatSigningInIsAwayOnceTheTokenHasExpired() {
		TestBrowser visitor = this.gateway.signIn();
		TestGateway.PROVIDER.beAway();
		this.clock.shift(AFTER_EXPIRY);
		assertThat(visitor.get("/agenda/desk").statusCode()).isEqualTo(503);
		assertThat(visitor.get("/api/agenda/events").body()).contains("urn:symposia:problem:login-unavailable");
		assertThat(TestGateway.SERVICE.getAllServeEvents()).isEmpty();
	}

	private static void sawToken(String token) {
		TestGateway.SERVICE
			.verify(getRequestedFor(urlEqualTo("/agenda/desk")).withHeader("Authorization", equalTo(token)));
	}

	private static void sawNoToken() {
		TestGateway.SERVICE.verify(getRequestedFor(urlEqualTo("/agenda/desk")).withHeader("Authorization", absent()));
	}

}
