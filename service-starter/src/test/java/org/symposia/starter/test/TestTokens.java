package org.symposia.starter.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * Tokens as the identity provider writes them, signed by a key that {@link TestServers}
 * publishes. Each method returns what follows {@code Bearer }.
 */
public final class TestTokens {

	private static final RSAKey KEY = newKey("test");

	private TestTokens() {
	}

	/** An organizer of an institution, subject {@code organizer-<institution>}. */
	public static String organizer(String institution) {
		return person("organizer-" + institution, List.of("organizer"), List.of(institution));
	}

	/** A press officer of an institution, subject {@code press-<institution>}. */
	public static String pressOfficer(String institution) {
		return pressOfficer("press-" + institution, institution);
	}

	/** A press officer with a subject of choice. */
	public static String pressOfficer(String subject, String institution) {
		return person(subject, List.of("press-officer"), List.of(institution));
	}

	/** A helper at the door, subject {@code door}. */
	public static String doorStaff(String institution) {
		return person("door", List.of("door-staff"), List.of(institution));
	}

	/** An administrator, subject {@code admin}. */
	public static String admin() {
		return person("admin", List.of("admin"), List.of());
	}

	/** Somebody without a role, subject {@code attendee}. */
	public static String attendee() {
		return person("attendee", List.of(), List.of());
	}

	/** Another service, subject {@code other-service}. */
	public static String service() {
		return person("other-service", List.of("service"), List.of());
	}

	/**
	 * A person with the verified mail address {@code <subject>@example.org} and, as name,
	 * the subject.
	 */
	public static String person(String subject, List<String> roles, List<String> institutions) {
		return token(subject,
				(claims) -> claims.claim("realm_access", Map.of("roles", roles)).claim("organization", institutions));
	}

	/** A token whose claims are the usual ones, but for what the caller changes. */
	public static String token(String subject, Consumer<JWTClaimsSet.Builder> changes) {
		Instant now = Clock.systemUTC().instant();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(TestServers.issuer())
			.audience("symposia")
			.subject(subject)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(Duration.ofHours(1))))
			.claim("preferred_username", subject)
			.claim("name", subject)
			.claim("email", subject + "@example.org")
			.claim("email_verified", true);
		changes.accept(claims);
		return sign(KEY, claims.build());
	}

	/** A token whose header names a key that the identity provider has not published. */
	public static String signedByAnotherKey() {
		RSAKey another = newKey("forged-" + UUID.randomUUID());
		return sign(another,
				new JWTClaimsSet.Builder().issuer(TestServers.issuer())
					.audience("symposia")
					.subject("admin")
					.expirationTime(Date.from(Clock.systemUTC().instant().plus(Duration.ofHours(1))))
					.claim("realm_access", Map.of("roles", List.of("admin")))
					.build());
	}

	static String publicKeys() {
		return new JWKSet(KEY.toPublicJWK()).toString();
	}

	private static String sign(RSAKey key, JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
					claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RSAKey newKey(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
