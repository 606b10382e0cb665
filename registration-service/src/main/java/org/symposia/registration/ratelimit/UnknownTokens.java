package org.symposia.registration.ratelimit;

import org.springframework.stereotype.Component;

import org.symposia.registration.registration.LinkPurpose;
import org.symposia.registration.registration.UnknownLinkException;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.ProblemException;
import org.symposia.starter.ratelimit.RateLimiter;

/**
 * Limits how many unknown tokens one network address may try. Existing tokens always
 * pass, whoever else shares the address.
 */
@Component
public class UnknownTokens {

	private final RateLimiter unknownTokenLimiter;

	private final ClientNetworks networks;

	UnknownTokens(RateLimiter unknownTokenLimiter, ClientNetworks networks) {
		this.unknownTokenLimiter = unknownTokenLimiter;
		this.networks = networks;
	}

	/** Counts one more and returns the answer: 404, or 429 beyond the limit. */
	public ProblemException refusal(String thing) {
		return refusal(new NotFoundException(thing));
	}

	/** Counts one more link and returns the answer: 404, or 429 beyond the limit. */
	public ProblemException refusal(LinkPurpose purpose) {
		return refusal(new UnknownLinkException(purpose));
	}

	private ProblemException refusal(ProblemException unknown) {
		return this.unknownTokenLimiter.tryAcquire(this.networks.current()) ? unknown : this.unknownTokenLimiter
			.exceeded("Too many links that do not exist were tried from your connection.");
	}

}
