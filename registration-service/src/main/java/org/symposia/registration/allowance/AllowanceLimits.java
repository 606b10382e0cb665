package org.symposia.registration.allowance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often an hour something may happen.
 *
 * @param letters to one mailbox that was not confirmed
 * @param registrations with one mailbox at one event, while places are held for it
 * @param linkRequests for one mailbox
 * @param wrongTokens from one address of the network
 */
@ConfigurationProperties("symposia.registration.an-hour")
record AllowanceLimits(@DefaultValue("10") int letters, @DefaultValue("10") int registrations,
		@DefaultValue("10") int linkRequests, @DefaultValue("100") int wrongTokens) {

	AllowanceLimits {
		if (Math.min(Math.min(letters, registrations), Math.min(linkRequests, wrongTokens)) < 1) {
			throw new IllegalArgumentException("symposia.registration.an-hour allows at least one of everything");
		}
	}

	int of(Allowance kind) {
		return switch (kind) {
			case LETTER -> this.letters;
			case REGISTRATION -> this.registrations;
			case LINK_REQUEST -> this.linkRequests;
			case WRONG_TOKEN -> this.wrongTokens;
		};
	}

}
