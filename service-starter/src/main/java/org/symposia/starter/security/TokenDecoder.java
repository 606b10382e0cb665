package org.symposia.starter.security;

import java.time.Clock;
import java.util.List;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.StringUtils;

/** Verifies tokens. */
final class TokenDecoder {

	private TokenDecoder() {
	}

	static JwtDecoder of(TokenProperties properties, Clock clock) {
		ProviderKeys keys = new ProviderKeys(properties.keysUrl(), properties.keysWithin(), clock);
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
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

}
