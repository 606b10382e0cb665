package org.symposia.starter.security;

import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.StringUtils;

/**
 * Verifies tokens. Keys are fetched when first needed and used for four hours while the
 * identity provider does not answer.
 */
final class TokenDecoder {

	private TokenDecoder() {
	}

	static JwtDecoder of(TokenProperties properties) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys(properties))
			.jwsAlgorithms((algorithms) -> algorithms
				.addAll(List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
			.build();
		decoder.setJwtValidator(
				JwtValidators.createDefaultWithValidators(List.of(new JwtIssuerValidator(properties.issuer()),
						audience(properties), new JwtClaimValidator<String>(JwtClaimNames.SUB, StringUtils::hasText))));
		return decoder;
	}

	private static JwtClaimValidator<List<String>> audience(TokenProperties properties) {
		return new JwtClaimValidator<>(JwtClaimNames.AUD,
				(audience) -> audience != null && audience.contains(properties.audience()));
	}

	private static JWKSource<SecurityContext> keys(TokenProperties properties) {
		int timeout = Math.toIntExact(properties.keysWithin().toMillis());
		DefaultResourceRetriever retriever = new DefaultResourceRetriever(timeout, timeout, 256 * 1024);
		return JWKSourceBuilder.create(properties.keysUrl(), retriever)
			.cache(Duration.ofMinutes(5).toMillis(), Duration.ofSeconds(10).toMillis())
			.outageTolerant(Duration.ofHours(4).toMillis())
			.build();
	}

}
