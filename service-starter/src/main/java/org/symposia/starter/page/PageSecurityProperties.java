package org.symposia.starter.page;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the forms of our pages may lead in the end.
 *
 * @param issuer the identity provider: signing in and out leads there
 */
@ConfigurationProperties("symposia")
record PageSecurityProperties(@DefaultValue("http://localhost:8180/realms/symposia") URI issuer) {

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
