package org.symposia.starter.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;

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

	/** Long, so that no slow machine is taken for a neighbour that is away. */
	private static final Duration ANSWER_WITHIN = Duration.ofMinutes(1);

	private final ServiceClients clients = clients(TestServers.issuer() + "/protocol/openid-connect/token");

	@BeforeEach
	void forget() {
		TestServers.reset();
	}

	@Test
	void callsWithItsOwnToken() {
		TestServers.wireMock()
			.stubFor(get("/internal/x").withHeader("Authorization", matching("Bearer ey.+"))
				.willReturn(okJson("{\"a\": 1}")));
		assertThat(call("/internal/x")).contains("1");
	}

	@Test
	void asksForATokenOnce() {
		TestServers.wireMock().stubFor(get("/internal/x").willReturn(ok("x")));
		call("/internal/x");
		call("/internal/x");
		TestServers.wireMock()
			.verify(1, postRequestedFor(urlEqualTo("/realms/symposia/protocol/openid-connect/token")));
	}

	@Test
	void asksForANewTokenOnceANeighbourRefusedTheOldOne() {
		TestServers.wireMock().stubFor(get("/internal/x").willReturn(unauthorized()));
		assertThatExceptionOfType(HttpClientErrorException.Unauthorized.class).isThrownBy(() -> call("/internal/x"));
		TestServers.wireMock().stubFor(get("/internal/x").willReturn(ok("x")));
		assertThat(call("/internal/x")).isEqualTo("x");
		TestServers.wireMock()
			.verify(2, postRequestedFor(urlEqualTo("/realms/symposia/protocol/openid-connect/token")));
	}

	@Test
	void saysThatANeighbourFails() {
		TestServers.wireMock().stubFor(get("/internal/x").willReturn(serverError()));
		assertThatExceptionOfType(NeighbourUnavailableException.class).isThrownBy(() -> call("/internal/x"))
			.satisfies((away) -> assertThat(away.neighbour()).startsWith("127.0.0.1:").contains("500"));
	}

	@Test
	void saysThatANeighbourHangsUp() {
		TestServers.wireMock()
			.stubFor(get("/internal/y").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		assertThatExceptionOfType(NeighbourUnavailableException.class).isThrownBy(() -> call("/internal/y"));
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
		TestServers.wireMock().stubFor(get("/internal/x").willReturn(ok("x").withFixedDelay(60_000)));
		ServiceClients impatient = new ServiceClients(RestClient.builder(), requests(Duration.ofMillis(50)),
				(request, body, execution) -> execution.execute(request, body));
		assertThatExceptionOfType(NeighbourUnavailableException.class)
			.isThrownBy(() -> impatient.to(TestServers.url()).get().uri("/internal/x").retrieve().toBodilessEntity());
	}

	@Test
	void saysThatTheIdentityProviderIsAway() {
		TestServers.wireMock().stubFor(post("/broken-token").willReturn(serverError()));
		assertThatExceptionOfType(NeighbourUnavailableException.class)
			.isThrownBy(() -> clients(TestServers.url() + "/broken-token").to(TestServers.url())
				.get()
				.uri("/internal/x")
				.retrieve()
				.toBodilessEntity())
			.satisfies((away) -> assertThat(away.neighbour()).isEqualTo("the identity provider"));
	}

	@Test
	void leavesOtherAnswersToTheCaller() {
		assertThatExceptionOfType(HttpClientErrorException.NotFound.class).isThrownBy(() -> call("/internal/z"));
	}

	private String call(String path) {
		return Objects.requireNonNull(this.clients.to(TestServers.url()).get().uri(path).retrieve().body(String.class));
	}

	private static ServiceClients clients(String tokenUri) {
		return new ServiceAutoConfiguration().serviceClients(RestClient.builder(),
				new ClientProperties("agenda", "secret", URI.create(tokenUri), ANSWER_WITHIN));
	}

	private static ClientHttpRequestFactory requests(Duration answerWithin) {
		return ClientHttpRequestFactoryBuilder.jdk()
			.withHttpClientCustomizer((http) -> http.version(HttpClient.Version.HTTP_1_1))
			.build(HttpClientSettings.defaults().withTimeouts(ANSWER_WITHIN, answerWithin));
	}

}
