package org.symposia.gateway.login;

import java.util.Set;
import java.util.stream.Stream;

import org.symposia.starter.mongo.StoreFailures;

import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Distinguishes a refusal of the identity provider from its absence, or the store's. */
final class ProviderFailure {

	private static final Set<String> PASSING = Set.of("server_error", "temporarily_unavailable");

	private ProviderFailure() {
	}

	/**
	 * Whether the failure, at its root, is that the provider gave no sensible answer or
	 * that the store gave none.
	 */
	static boolean isAway(Throwable failure) {
		return StoreFailures.isUnavailable(failure)
				|| Stream.iterate(failure, (link) -> link != null, Throwable::getCause)
					.anyMatch((link) -> link instanceof ResourceAccessException
							|| link instanceof HttpServerErrorException
							|| link instanceof HttpClientErrorException.TooManyRequests);
	}

	/** Whether a refresh was refused for good. */
	static boolean isRefusal(OAuth2AuthorizationException failure) {
		return (failure.getCause() instanceof HttpClientErrorException || failure.getCause() == null)
				&& !isAway(failure) && !PASSING.contains(failure.getError().getErrorCode());
	}

}
