package org.symposia.gateway.login;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.House;
import org.symposia.gateway.ShiftedClock;
import org.symposia.gateway.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class RelayTests {

	private static final Duration AFTER_EXPIRY = Duration.ofSeconds(61);

	private static final Duration SHORTLY_BEFORE_EXPIRY = Duration.ofSeconds(52);

	private final House house;

	private final ShiftedClock clock;

	RelayTests(House house, @org.springframework.beans.factory.annotation.Autowired ShiftedClock clock) {
		this.house = house;
		this.clock = clock;
	}

	@BeforeEach
	void serviceIsThere() {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
	}

	@Test
	void addsTheTokenOfTheSession() {
		this.house.signIn().get("/agenda/desk");
		sawToken("Bearer first");
	}

	@Test
	void addsNothingForAPassingReader() {
		this.house.get("/agenda/desk");
		sawNoToken();
	}

	@Test
	void leavesTheCallersOwnTokenAloneAndIgnoresTheSession() {
		Visitor visitor = this.house.signIn();
		House.PROVIDER.refuseRefresh();
		this.clock.shift(AFTER_EXPIRY);
		visitor.get("/agenda/desk", "Authorization", "Bearer own");
		sawToken("Bearer own");
		assertThat(House.PROVIDER.refreshes()).isZero();
	}

	@Test
	void renewsAnExpiredToken() {
		Visitor visitor = this.house.signIn();
		House.PROVIDER.renewTokens(0);
		this.clock.shift(AFTER_EXPIRY);
		visitor.get("/agenda/desk");
		sawToken("Bearer second");
	}

	@Test
	void renewsOnceHoweverManyRequestsFindTheTokenOld() throws Exception {
		Visitor visitor = this.house.signIn();
		House.PROVIDER.renewTokens(300);
		this.clock.shift(AFTER_EXPIRY.minusSeconds(10));
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Integer>> calls = Stream
				.<Callable<Integer>>generate(
						() -> () -> this.house.get("/agenda/desk", "Cookie", visitor.cookie()).statusCode())
				.limit(20)
				.toList();
			assertThat(crowd.invokeAll(calls)).allMatch((answer) -> answer.resultNow() == 200);
		}
		assertThat(House.PROVIDER.refreshes()).isOne();
		House.SERVICE.verify(20,
				getRequestedFor(urlEqualTo("/agenda/desk")).withHeader("Authorization", equalTo("Bearer second")));
	}

	@Test
	void endsTheSessionWhenARefreshIsRefusedAndGoesOnAnonymously() {
		Visitor visitor = this.house.signIn();
		House.PROVIDER.refuseRefresh();
		this.clock.shift(AFTER_EXPIRY);
		assertThat(visitor.get("/agenda/desk").statusCode()).isEqualTo(200);
		sawNoToken();
		visitor.get("/agenda/desk");
		assertThat(House.PROVIDER.refreshes()).isOne();
	}

	@Test
	void saysThatSigningInIsAwayOnceTheTokenHasExpired() {
		Visitor visitor = this.house.signIn();
		House.PROVIDER.beAway();
		this.clock.shift(AFTER_EXPIRY);
		assertThat(visitor.get("/agenda/desk").statusCode()).isEqualTo(503);
		assertThat(visitor.get("/api/agenda/events").body()).contains("urn:symposia:problem:login-unavailable");
		assertThat(House.SERVICE.getAllServeEvents()).isEmpty();
	}

	@Test
	void takesABrokenProviderForAnAbsentOne() {
		Visitor visitor = this.house.signIn();
		House.PROVIDER.beBroken();
		this.clock.shift(AFTER_EXPIRY);
		assertThat(visitor.get("/agenda/desk").statusCode()).isEqualTo(503);
	}

	@Test
	void usesATokenToItsEndWhileTheProviderIsAway() {
		Visitor visitor = this.house.signIn();
		House.PROVIDER.beAway();
		this.clock.shift(SHORTLY_BEFORE_EXPIRY);
		assertThat(visitor.get("/agenda/desk").statusCode()).isEqualTo(200);
		sawToken("Bearer first");
	}

	@Test
	void keepsTheSessionThroughAnAbsenceOfTheProvider() {
		Visitor visitor = this.house.signIn();
		House.PROVIDER.beAway();
		this.clock.shift(AFTER_EXPIRY);
		visitor.get("/agenda/desk");
		House.PROVIDER.renewTokens(0);
		this.clock.shift(AFTER_EXPIRY.plusSeconds(5));
		assertThat(visitor.get("/agenda/desk").statusCode()).isEqualTo(200);
		sawToken("Bearer second");
	}

	private static void sawToken(String token) {
		House.SERVICE.verify(getRequestedFor(urlEqualTo("/agenda/desk")).withHeader("Authorization", equalTo(token)));
	}

	private static void sawNoToken() {
		House.SERVICE.verify(getRequestedFor(urlEqualTo("/agenda/desk")).withHeader("Authorization", absent()));
	}

}
