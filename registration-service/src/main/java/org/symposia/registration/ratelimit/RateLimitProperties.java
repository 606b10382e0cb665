package org.symposia.registration.ratelimit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.symposia.starter.ratelimit.RateLimit;

/**
 * Limits on what strangers can cause.
 *
 * @param mails to one mailbox that was not confirmed
 * @param networkMails to mailboxes that were not confirmed, caused from one network
 * @param registrations of one unconfirmed mailbox at one event
 * @param linkRequests for one mailbox
 * @param unknownTokens from one network
 */
@ConfigurationProperties("symposia.rate-limits")
record RateLimitProperties(@DefaultValue("10/1h") RateLimit mails, @DefaultValue("200/1h") RateLimit networkMails,
		@DefaultValue("10/1h") RateLimit registrations, @DefaultValue("10/1h") RateLimit linkRequests,
		@DefaultValue("100/1h") RateLimit unknownTokens) {
}
