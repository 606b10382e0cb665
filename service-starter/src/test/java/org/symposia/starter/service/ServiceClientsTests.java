package org.symposia.starter.service;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.test.ClosedPort;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.test.TestTokens;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServiceClientsTests {

	/** Of this test alone, since all tests share a server. */
	private final String path = "/" + UUID.randomUUID();

	private final String tokenPath = this.path + "/token";

	private final ServiceClients clients = TestServiceClients.withTokensFrom(TestServers.url() + this.tokenPath);

	@BeforeEach
	void issueTokens() {
		TestServers.wireMock().stubFor(post(this.tokenPath).willReturn(okJson("""
				{"access_token": "%s", "token_type": "Bearer", "expires_in": 3600}
				""".formatted(TestTokens.service()))));
	}

	@Test
	void callsWithItsOwnToken() {
		TestServers.wireMock()
			.stubFor(get(this.path + "/x").withHeader("Authorization", matching("Bearer ey.+"))
				.willReturn(okJson("{\"a\": 1}")));
		assertThat(call("/x")).contains("1");
	}

	@Test
	void asksForATokenOnce() {
		TestServers.wireMock().stubFor(get(this.path + "/x").willReturn(ok("x")));
		call("/x");
		call("/x");
		TestServers.wireMock().verify(1, postRequestedFor(urlEqualTo(this.tokenPath)));
	}

	@Test
	void asksForANewTokenOnceANeighbourRefusedTheOldOne() {
		TestServers.wireMock().stubFor(get(this.path + "/x").willReturn(unauthorized()));
		assertThatExceptionOfType(HttpClientErrorException.Unauthorized.class).isThrownBy(() -> call("/x"));
		TestServers.wireMock().stubFor(get(this.path + "/x").willReturn(ok("x")));
		assertThat(call("/x")).isEqualTo("x");
		TestServers.wireMock().verify(2, postRequestedFor(urlEqualTo(this.tokenPath)));
	}

	@Test
	void saysThatANeighbourFails() {
		TestServers.wireMock().stubFor(get(this.path + "/x").willReturn(serverError()));
		assertThatExceptionOfType(NeighbourUnavailableException.class).isThrownBy(() -> call("/x"))
			.satisfies((away) -> assertThat(away.neighbour()).startsWith("127.0.0.1:").contains("500"));
	}

	@Test
	void saysThatANeighbourHangsUp() {
		TestServers.wireMock()
			.stubFor(get(this.path + "/y").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		assertThatExceptionOfType(NeighbourUnavailableException.class).isThrownBy(() -> call("/y"));
	}

	@Test
	void saysThatANeighbourIsNotThere() {
		try (ClosedPort closed = new ClosedPort()) {
			assertThatExceptionOfType(NeighbourUnavailableException.class)
				.isThrownBy(() -> this.clients.to(closed.url()).get().uri("/").retrieve().toBodilessEntity())
				.satisfies((away) -> assertThat(closed.url()).endsWith(away.neighbour()));
		}
	}

	@Test
	void saysThatANeighbourDoesNotAnswerInTime() {
		TestServers.wireMock().stubFor(get(this.path + "/x").willReturn(ok("x").withFixedDelay(60_000)));
		ServiceClients impatient = new ServiceClients(RestClient.builder(), requests(Duration.ofMillis(50)),
				(request, body, execution) -> execution.execute(request, body));
		assertThatExceptionOfType(NeighbourUnavailableException.class).isThrownBy(
				() -> impatient.to(TestServers.url()).get().uri(this.path + "/x").retrieve().toBodilessEntity());
	}

	@Test
	void saysThatTheIdentityProviderIsAway() {
		TestServers.wireMock().stubFor(post(this.path + "/broken").willReturn(serverError()));
		assertThatExceptionOfType(NeighbourUnavailableException.class)
			.isThrownBy(() -> TestServiceClients.withTokensFrom(TestServers.url() + this.path + "/broken")
				.to(TestServers.url())
				.get()
				.uri(this.path + "/x")
				.retrieve()
				.toBodilessEntity())
			.satisfies((away) -> assertThat(away.neighbour()).isEqualTo("the identity provider"));
	}

	@Test
	void leavesOtherAnswersToTheCaller() {
		assertThatExceptionOfType(HttpClientErrorException.NotFound.class).isThrownBy(() -> call("/z"));
	}

	private String call(String page) {
		return Objects.requireNonNull(
				this.clients.to(TestServers.url()).get().uri(this.path + page).retrieve().body(String.class));
	}

	private static ClientHttpRequestFactory requests(Duration answerWithin) {
		return ClientHttpRequestFactoryBuilder.jdk()
			.withHttpClientCustomizer((http) -> http.version(HttpClient.Version.HTTP_1_1))
			.build(HttpClientSettings.defaults().withTimeouts(TestServiceClients.ANSWER_WITHIN, answerWithin));
	}

}
