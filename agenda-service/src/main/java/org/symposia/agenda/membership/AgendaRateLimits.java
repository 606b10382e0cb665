package org.symposia.agenda.membership;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.symposia.starter.ratelimit.RateLimit;

/**
 * Limits of what callers may cause.
 *
 * @param invitations invitations by one account
 */
@ConfigurationProperties("symposia.rate-limits")
record AgendaRateLimits(@DefaultValue("100/1h") RateLimit invitations) {
}
