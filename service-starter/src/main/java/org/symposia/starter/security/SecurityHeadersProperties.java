package org.symposia.starter.security;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where forms may lead besides this site.
 *
 * @param issuer the identity provider, where signing in and out leads
 */
@ConfigurationProperties("symposia")
record SecurityHeadersProperties(@DefaultValue("http://localhost:8180/realms/symposia") URI issuer) {

	/**
	 * Browsers hold redirects of a form against {@code form-action}, so the provider's
	 * origin is named (CSP Level 3, section 6.4.1).
	 */
	String contentSecurityPolicy() {
		return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
				+ "media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self' "
				+ this.issuer.getScheme() + "://" + this.issuer.getAuthority()
				+ "; base-uri 'none'; frame-ancestors 'none'";
	}

}
