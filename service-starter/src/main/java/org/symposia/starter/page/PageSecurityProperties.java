package org.symposia.starter.page;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the forms of our pages may lead in the end.
 *
 * @param issuer the identity provider: signing in and out leads there
 * @param formTargets further origins
 */
@ConfigurationProperties("symposia")
record PageSecurityProperties(@DefaultValue("http://localhost:8180/realms/symposia") URI issuer,
		@DefaultValue List<URI> formTargets) {

	/**
	 * Browsers hold redirects of a form against {@code form-action}, so the provider's
	 * origin is named (CSP Level 3, section 6.4.1).
	 */
	String contentSecurityPolicy() {
		return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
				+ "media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self' "
				+ origins() + "; base-uri 'none'; frame-ancestors 'none'";
	}

	private String origins() {
		return Stream.concat(Stream.of(this.issuer), this.formTargets.stream())
			.map((uri) -> uri.getScheme() + "://" + uri.getAuthority())
			.distinct()
			.collect(Collectors.joining(" "));
	}

}
