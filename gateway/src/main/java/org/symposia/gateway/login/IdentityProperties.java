package org.symposia.gateway.login;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The identity provider and how the gateway is known to it.
 *
 * @param issuer the realm's issuer, as it stands in tokens
 * @param clientId the gateway's client there
 * @param clientSecret its secret; there is no default
 * @param identityTimeout how long the gateway waits for an answer of the provider
 */
@ConfigurationProperties("symposia")
public record IdentityProperties(@DefaultValue("http://localhost:8180/realms/symposia") String issuer,
		@DefaultValue("gateway") String clientId, String clientSecret, @DefaultValue("5s") Duration identityTimeout) {

	/** Refuses to start without a secret. */
	public IdentityProperties {
		Assert.hasText(clientSecret, "SYMPOSIA_CLIENT_SECRET must be set to the secret of the gateway's client");
	}

	/** The address of one of the realm's OpenID Connect endpoints. */
	public String endpoint(String name) {
		return this.issuer + "/protocol/openid-connect/" + name;
	}

}
