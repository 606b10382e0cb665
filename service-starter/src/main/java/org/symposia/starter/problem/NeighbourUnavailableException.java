package org.symposia.starter.problem;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Another part of the system does not answer: 503, worth another try soon. */
public final class NeighbourUnavailableException extends ProblemException {

	private final String neighbour;

	/**
	 * Asks to try again.
	 * @param neighbour who is away, for the log only
	 */
	public NeighbourUnavailableException(String neighbour) {
		this(neighbour, null);
	}

	/** Asks to try again, and keeps for the log what happened. */
	public NeighbourUnavailableException(String neighbour, @Nullable Throwable cause) {
		super(HttpStatus.SERVICE_UNAVAILABLE, "neighbour-unavailable",
				"A part of the system does not answer right now. Please try again in a moment.", cause);
		getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
		this.neighbour = neighbour;
	}

	/** Who is away. */
	public String neighbour() {
		return this.neighbour;
	}

}
