package org.symposia.starter.security;

import java.net.URL;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The accepted tokens.
 *
 * @param issuer the realm's address as it stands in tokens
 * @param keysUrl where its public keys are
 * @param audience what tokens must be meant for
 * @param keysWithin timeout of connecting to the identity provider and of its answer
 */
@ConfigurationProperties("symposia.token")
record TokenProperties(String issuer, URL keysUrl, @DefaultValue("symposia") String audience,
		@DefaultValue("5s") Duration keysWithin) {
}
