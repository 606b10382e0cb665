package org.symposia.gateway.body;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class MalformedRequestTests {

	private final TestGateway gateway;

	MalformedRequestTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@BeforeEach
	void serviceIsThere() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok("here")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?q=100%", "/press?x=%zz", "/login?return=%zz", "/press?%=1", "/press?a%00b=1",
			"/elsewhere?x=%zz" })
	void saysThatAnAddressIsMalformed(String address) {
		assertThat(this.gateway.raw("GET " + address + " HTTP/1.1")).startsWith("HTTP/1.1 400 ")
			.contains("urn:symposia:problem:malformed-address");
		assertThat(this.gateway.raw("GET " + address + " HTTP/1.1\r\nAccept: text/html")).startsWith("HTTP/1.1 400 ")
			.contains("<main");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "GET /a{b HTTP/1.1", "GET /%zz HTTP/1.1", "GET /a%2 HTTP/1.1", "GET / HTTP/1.1\r\nX-Broken",
					"GET / HTTP/1.1\r\nX Broken: a", "G{T / HTTP/1.1", "GET http://a{b/ HTTP/1.1" })
	void answersWhatTheServerItselfRefusesLikeEveryOtherFailure(String head) {
		String answer = this.gateway.raw(head);
		assertThat(answer).startsWith("HTTP/1.1 400 ")
			.contains("application/problem+json", "urn:symposia:problem:",
					"Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff",
					"Referrer-Policy: same-origin", "no-store")
			.doesNotContainIgnoringCase("tomcat");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "GET /a%2 HTTP/1.1\r\nAccept: text/html", "GET / HTTP/1.1\r\nAccept: text/html\r\nX-Broken" })
	void showsPeopleAPageOfWhatTheServerItselfRefuses(String head) {
		assertThat(this.gateway.raw(head + "\r\nAccept-Language: de")).startsWith("HTTP/1.1 400 ")
			.contains("<main", "Content-Security-Policy: default-src 'none'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Name: Ä", "Cookie: theme=暗い", "X-Tab: a\tb" })
	void doesNotMindAForeignHeader(String header) {
		assertThat(this.gateway.raw("GET /press HTTP/1.1\r\n" + header)).startsWith("HTTP/1.1 200 ").contains("here");
		assertThat(this.gateway.raw("GET /elsewhere HTTP/1.1\r\nAccept: text/html\r\n" + header))
			.startsWith("HTTP/1.1 404 ")
			.contains("<main");
	}

	@Test
	void saysThatAMethodIsUnknown() {
		assertThat(this.gateway.raw("PROPFIND /press HTTP/1.1")).startsWith("HTTP/1.1 405 ").contains("PROPFIND");
	}

}
