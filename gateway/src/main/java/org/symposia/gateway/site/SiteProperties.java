package org.symposia.gateway.site;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Facts about the installation.
 *
 * @param issuer the identity provider's realm, which keeps the accounts
 * @param securityContact a {@code mailto:} or {@code https:} address for reports of
 * weaknesses; without it there is no security.txt
 */
@ConfigurationProperties("symposia")
record SiteProperties(@DefaultValue("http://localhost:8180/realms/symposia") String issuer,
		@Nullable String securityContact) {

	SiteProperties {
		securityContact = (securityContact == null || securityContact.isBlank()) ? null : securityContact;
	}

}
