package org.symposia.registration.ratelimit;

import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.ratelimit.RateLimiter;

/**
 * Limits the mails that people who are not signed in cause to mailboxes nobody has
 * confirmed, for each network. Many may share one, so the limit is far above what a limit
 * for a mailbox is.
 */
@Component
public class NetworkMails {

	private final RateLimiter networkMailLimiter;

	private final ClientNetworks networks;

	NetworkMails(RateLimiter networkMailLimiter, ClientNetworks networks) {
		this.networkMailLimiter = networkMailLimiter;
		this.networks = networks;
	}

	/**
	 * Counts a mail that the current request causes.
	 * @throws TooManyMailsException if too many were caused from its network
	 */
	public void count(Caller caller) {
		if (caller.isAnonymous() && !this.networkMailLimiter.tryAcquire(this.networks.current())) {
			throw new TooManyMailsException(this.networkMailLimiter
				.exceeded("From your network very many mails were caused. Sign in, then this limit does not apply."));
		}
	}

}
