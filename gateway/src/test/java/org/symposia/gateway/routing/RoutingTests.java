package org.symposia.gateway.routing;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.House;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class RoutingTests {

	private final House house;

	RoutingTests(House house) {
		this.house = house;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/contact", "/privacy", "/imprint", "/agenda/berlin-2026", "/api/agenda/events",
			"/registration/berlin-2026", "/api/registration/events/x/offer", "/press", "/press/a.pdf", "/media/desk",
			"/api/media/releases" })
	void passesOnWhatTheContractNames(String path) {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok("here")));
		assertThat(this.house.get(path).body()).isEqualTo("here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/internal/openapi", "/internal/events", "/actuator", "/actuator/env", "/api/other",
			"/elsewhere", "/error", "/agenda/../internal/events", "/agenda/%2e%2e/internal/events", "//internal/events",
			"/agenda/..;/internal/events" })
	void knowsNothingElse(String path) {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok("here")));
		assertThat(this.house.get(path).statusCode()).isIn(400, 404);
		assertThat(House.SERVICE.getAllServeEvents()).isEmpty();
	}

	@Test
	void keepsTheQueryAndThePathAsTheyAre() {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		this.house.get("/press/%E6%97%A5%E6%9C%AC?q=a%26b&q=c%20d&empty=&plus=1%2B1");
		House.SERVICE
			.verify(getRequestedFor(urlEqualTo("/press/%E6%97%A5%E6%9C%AC?q=a%26b&q=c%20d&empty=&plus=1%2B1")));
	}

	@Test
	void passesRedirectsAndErrorsOfServicesOn() {
		House.SERVICE.stubFor(any(urlEqualTo("/press")).willReturn(status(303).withHeader("Location", "/press/new")));
		House.SERVICE.stubFor(any(urlEqualTo("/press/gone")).willReturn(status(410).withBody("gone")));
		assertThat(this.house.get("/press").headers().firstValue("Location")).contains("/press/new");
		assertThat(this.house.get("/press/gone").body()).isEqualTo("gone");
	}

	@Test
	void sendsNobodyToAnInnerAddress() {
		House.SERVICE.stubFor(any(anyUrl())
			.willReturn(status(302).withHeader("Location", House.SERVICE.baseUrl() + "/press/new?a=b#c")));
		assertThat(this.house.get("/press").headers().firstValue("Location")).contains("/press/new?a=b#c");
		House.SERVICE
			.stubFor(any(anyUrl()).willReturn(status(302).withHeader("Location", "https://other.example/press")));
		assertThat(this.house.get("/press").headers().firstValue("Location")).contains("https://other.example/press");
	}

	@Test
	void saysInItsOwnWordsWhereARequestComesFrom() {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		this.house.get("/press", "X-Forwarded-For", "6.6.6.6", "X-Forwarded-Host", "evil.example", "Forwarded",
				"host=evil.example", "X-Forwarded-Prefix", "/evil");
		House.SERVICE.verify(getRequestedFor(urlEqualTo("/press")).withHeader("X-Forwarded-For", equalTo("127.0.0.1"))
			.withHeader("X-Forwarded-Host", equalTo("localhost:8080"))
			.withHeader("X-Forwarded-Proto", equalTo("http"))
			.withHeader("Forwarded", absent())
			.withHeader("X-Forwarded-Prefix", absent()));
	}

	@Test
	void keepsOnlyItsOwnCookieBack() {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		this.house.get("/press", "Cookie", "lang=ja; symposia-session=abc; theme=dark");
		House.SERVICE
			.verify(getRequestedFor(urlEqualTo("/press")).withHeader("Cookie", equalTo("lang=ja; theme=dark")));
		this.house.get("/press/a", "Cookie", "symposia-session=abc");
		House.SERVICE.verify(getRequestedFor(urlEqualTo("/press/a")).withHeader("Cookie", WireMock.absent()));
	}

	@Test
	void addsTheHeadersThatProtectAPage() {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok().withHeader("Cache-Control", "public, max-age=60")));
		var headers = this.house.get("/press").headers();
		assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
		assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
		assertThat(headers.allValues("Cache-Control")).containsExactly("public, max-age=60");
	}

	@Test
	void doesNotRepeatHeadersThatAServiceHasSet() {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok().withHeader("Referrer-Policy", "same-origin")
			.withHeader("X-Content-Type-Options", "nosniff")
			.withHeader("X-Frame-Options", "DENY")
			.withHeader("Permissions-Policy", "camera=(self)")
			.withHeader("Cross-Origin-Opener-Policy", "same-origin")));
		this.house.get("/press").headers().map().forEach((name, values) -> assertThat(values).as(name).hasSize(1));
	}

	@Test
	void startsNoSessionForAPassingReader() {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		assertThat(this.house.get("/press").headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void passesNotModifiedOn() {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(status(304).withHeader("ETag", "\"1\"")));
		assertThat(this.house.get("/press", "If-None-Match", "\"1\"").statusCode()).isEqualTo(304);
	}

}
