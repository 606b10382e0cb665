package org.symposia.registration.allowance;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.ProblemException;

/**
 * Answers whoever comes with a token that does not exist. Tokens cannot be guessed; this
 * tells those who try that they are noticed, and lets every token that exists through,
 * whoever else shares the address it comes from.
 */
@Component
public class WrongTokens {

	private final Allowances allowances;

	/** Stands for the request of the calling thread. */
	private final HttpServletRequest request;

	WrongTokens(Allowances allowances, HttpServletRequest request) {
		this.allowances = allowances;
		this.request = request;
	}

	/** Counts one more, and says that there is no such thing or that it is enough. */
	public ProblemException refusal(String thing) {
		return this.allowances.spend(Allowance.WRONG_TOKEN, address()) ? new NotFoundException(thing)
				: new TooOftenException("Too many links that do not exist were tried from your connection.",
						this.allowances.untilNext());
	}

	/**
	 * The gateway tells whom it believes to be calling; nobody else reaches a service.
	 */
	private String address() {
		String told = this.request.getHeader("X-Forwarded-For");
		return (told != null && !told.isBlank()) ? told : this.request.getRemoteAddr();
	}

}
