package org.symposia.starter.service;

import java.io.IOException;

import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

import org.symposia.starter.problem.NeighbourUnavailableException;

/**
 * Reports which neighbour did not answer: the service, or the identity provider for the
 * token.
 */
final class NeighbourFailures implements ClientHttpRequestInterceptor {

	private final String neighbour;

	NeighbourFailures(String neighbour) {
		this.neighbour = neighbour;
	}

	@Override
	public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
		try {
			return execution.execute(request, body);
		}
		catch (IOException ex) {
			throw new NeighbourUnavailableException(this.neighbour, ex);
		}
		catch (OAuth2AuthorizationException ex) {
			throw new NeighbourUnavailableException("the identity provider", ex);
		}
	}

}
