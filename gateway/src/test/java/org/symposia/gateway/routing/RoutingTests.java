package org.symposia.gateway.routing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class RoutingTests {

	private final TestGateway gateway;

	RoutingTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/contact", "/privacy", "/imprint", "/agenda/berlin-2026", "/api/agenda/events",
			"/registration/berlin-2026", "/api/registration/events/x/offer", "/press", "/press/a.pdf", "/media/desk",
			"/api/media/releases" })
	void passesOnWhatTheContractNames(String path) {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok("here")));
		assertThat(this.gateway.get(path).body()).isEqualTo("here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/internal/openapi", "/internal/events", "/actuator", "/actuator/env", "/api/other",
			"/elsewhere", "/error", "/agenda/../internal/events", "/agenda/%2e%2e/internal/events", "//internal/events",
			"/agenda/..;/internal/events" })
	void knowsNothingElse(String path) {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok("here")));
		assertThat(this.gateway.get(path).statusCode()).isIn(400, 404);
		assertThat(TestGateway.SERVICE.getAllServeEvents()).isEmpty();
	}

	@Test
	void keepsTheQueryAndThePathAsTheyAre() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		this.gateway.get("/press/%E6%97%A5%E6%9C%AC?q=a%26b&q=c%20d&empty=&plus=1%2B1");
		TestGateway.SERVICE
			.verify(getRequestedFor(urlEqualTo("/press/%E6%97%A5%E6%9C%AC?q=a%26b&q=c%20d&empty=&plus=1%2B1")));
	}

	@Test
	void passesRedirectsAndErrorsOfServicesOn() {
		TestGateway.SERVICE
			.stubFor(any(urlEqualTo("/press")).willReturn(status(303).withHeader("Location", "/press/new")));
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/press/gone")).willReturn(status(410).withBody("gone")));
		assertThat(this.gateway.get("/press").headers().firstValue("Location")).contains("/press/new");
		assertThat(this.gateway.get("/press/gone").body()).isEqualTo("gone");
	}

	@Test
	void sendsNobodyToAnInnerAddress() {
		TestGateway.SERVICE.stubFor(any(anyUrl())
			.willReturn(status(302).withHeader("Location", TestGateway.SERVICE.baseUrl() + "/press/new?a=b#c")));
		assertThat(this.gateway.get("/press").headers().firstValue("Location")).contains("/press/new?a=b#c");
		TestGateway.SERVICE
			.stubFor(any(anyUrl()).willReturn(status(302).withHeader("Location", "https://other.example/press")));
		assertThat(this.gateway.get("/press").headers().firstValue("Location")).contains("https://other.example/press");
	}

	@Test
	void saysInItsOwnWordsWhereARequestComesFrom() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		this.gateway.get("/press", "X-Forwarded-For", "6.6.6.6", "X-Forwarded-Host", "evil.example", "Forwarded",
				"host=evil.example", "X-Forwarded-Prefix", "/evil");
		TestGateway.SERVICE
			.verify(getRequestedFor(urlEqualTo("/press")).withHeader("X-Forwarded-For", equalTo("127.0.0.1"))
				.withHeader("X-Forwarded-Host", equalTo("localhost:8080"))
				.withHeader("X-Forwarded-Proto", equalTo("http"))
				.withHeader("Forwarded", absent())
				.withHeader("X-Forwarded-Prefix", absent()));
	}

	@Test
	void handsOnTheTraceOfTheCaller() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		this.gateway.get("/press", "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
		TestGateway.SERVICE.verify(getRequestedFor(urlEqualTo("/press")).withHeader("traceparent",
				matching("00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-[0-9a-f]{2}")));
		this.gateway.get("/press/a");
		TestGateway.SERVICE.verify(getRequestedFor(urlEqualTo("/press/a")).withHeader("traceparent",
				matching("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")));
	}

	@Test
	void keepsOnlyItsOwnCookieBack() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		this.gateway.get("/press", "Cookie", "lang=ja; symposia-session=abc; theme=dark");
		TestGateway.SERVICE
			.verify(getRequestedFor(urlEqualTo("/press")).withHeader("Cookie", equalTo("lang=ja; theme=dark")));
		this.gateway.get("/press/a", "Cookie", "symposia-session=abc");
		TestGateway.SERVICE.verify(getRequestedFor(urlEqualTo("/press/a")).withHeader("Cookie", WireMock.absent()));
	}

	@Test
	void refusesWhatAnotherSiteAsksFor() {
		HttpResponse<String> response = this.gateway.send(this.gateway.to("/api/agenda/events")
			.header("Sec-Fetch-Site", "cross-site")
			.POST(BodyPublishers.noBody()));
		assertThat(response.statusCode()).isEqualTo(403);
		assertThat(response.body()).contains("urn:symposia:problem:foreign-origin");
		assertThat(TestGateway.SERVICE.getAllServeEvents()).isEmpty();
	}

	@Test
	void addsTheHeadersThatProtectAPage() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok().withHeader("Cache-Control", "public, max-age=60")));
		var headers = this.gateway.get("/press").headers();
		assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
		assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
		assertThat(headers.allValues("Cache-Control")).containsExactly("public, max-age=60");
	}

	@Test
	void doesNotRepeatHeadersThatAServiceHasSet() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok().withHeader("Referrer-Policy", "same-origin")
			.withHeader("X-Content-Type-Options", "nosniff")
			.withHeader("X-Frame-Options", "DENY")
			.withHeader("Permissions-Policy", "camera=(self)")
			.withHeader("Cross-Origin-Opener-Policy", "same-origin")));
		this.gateway.get("/press").headers().map().forEach((name, values) -> assertThat(values).as(name).hasSize(1));
	}

	@Test
	void startsNoSessionForAPassingReader() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		assertThat(this.gateway.get("/press").headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void passesNotModifiedOn() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(status(304).withHeader("ETag", "\"1\"")));
		assertThat(this.gateway.get("/press", "If-None-Match", "\"1\"").statusCode()).isEqualTo(304);
	}

}
