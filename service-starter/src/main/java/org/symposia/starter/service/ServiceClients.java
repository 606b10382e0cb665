package org.symposia.starter.service;

import java.net.URI;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

import org.symposia.starter.problem.NeighbourUnavailableException;

/**
 * Calls other services as this service: with its own token, bounded timeouts (2 s to
 * connect, 5 s to answer) and the trace of the current request. A neighbour that does not
 * answer, or answers with a failure of its own (5xx), throws
 * {@link NeighbourUnavailableException}; other statuses are left to the caller.
 */
public final class ServiceClients {

	private final RestClient.Builder builder;

	private final ClientHttpRequestFactory requests;

	private final ClientHttpRequestInterceptor token;

	ServiceClients(RestClient.Builder builder, ClientHttpRequestFactory requests, ClientHttpRequestInterceptor token) {
		this.builder = builder;
		this.requests = requests;
		this.token = token;
	}

	/** A client for the service at an address such as {@code http://127.0.0.1:8081}. */
	public RestClient to(String baseUrl) {
		String neighbour = String.valueOf(URI.create(baseUrl).getAuthority());
		return this.builder.clone()
			.baseUrl(baseUrl)
			.requestFactory(this.requests)
			.requestInterceptor(new NeighbourFailures(neighbour))
			.requestInterceptor(this.token)
			.defaultStatusHandler(HttpStatusCode::is5xxServerError, (request, response) -> {
				throw new NeighbourUnavailableException(neighbour + " answered " + response.getStatusCode());
			})
			.build();
	}

}
