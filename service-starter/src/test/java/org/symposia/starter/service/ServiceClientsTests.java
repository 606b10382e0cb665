package org.symposia.starter.service;

import java.util.Objects;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;

import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestServers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@StarterTest
class ServiceClientsTests {

	@Autowired
	ServiceClients clients;

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
	void saysThatANeighbourIsAway() {
		TestServers.wireMock().stubFor(get("/internal/x").willReturn(serverError()));
		TestServers.wireMock()
			.stubFor(get("/internal/y").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		assertThatExceptionOfType(NeighbourUnavailableException.class).isThrownBy(() -> call("/internal/x"));
		assertThatExceptionOfType(NeighbourUnavailableException.class).isThrownBy(() -> call("/internal/y"));
		assertThatExceptionOfType(NeighbourUnavailableException.class)
			.isThrownBy(() -> this.clients.to("http://127.0.0.1:9").get().uri("/").retrieve().toBodilessEntity());
	}

	@Test
	void leavesOtherAnswersToTheCaller() {
		assertThatExceptionOfType(HttpClientErrorException.NotFound.class).isThrownBy(() -> call("/internal/z"));
	}

	private String call(String path) {
		return Objects.requireNonNull(this.clients.to(TestServers.url()).get().uri(path).retrieve().body(String.class));
	}

}
