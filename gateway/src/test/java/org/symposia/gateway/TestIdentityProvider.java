package org.symposia.gateway;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

/** The identity provider, played by WireMock. Access tokens live for an hour. */
public final class TestIdentityProvider {

	private static final String REALM = "/realms/symposia";

	private static final String TOKEN = REALM + "/protocol/openid-connect/token";

	private final WireMockServer server;

	private final RSAKey key;

	private volatile String sid = "";

	TestIdentityProvider(WireMockServer server) {
		this.server = server;
		try {
			this.key = new RSAKeyGenerator(2048).keyID("test").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void reset() {
		this.server.resetAll();
		this.server.stubFor(get(urlEqualTo(REALM + "/protocol/openid-connect/certs"))
			.willReturn(okJson(new JWKSet(this.key.toPublicJWK()).toString())));
		this.server.stubFor(get(urlEqualTo(REALM + "/.well-known/openid-configuration")).willReturn(okJson("{}")));
	}

	public String issuer() {
		return this.server.baseUrl() + REALM;
	}

	/** The provider's session of the last login. */
	public String sid() {
		return this.sid;
	}

	/** A logout token with the usual claims, but for what the caller changes. */
	public String logoutToken(String endedSid, Consumer<JWTClaimsSet.Builder> changes) {
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(issuer())
			.subject("erika")
			.audience("gateway")
			.claim("sid", endedSid)
			.claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
			.issueTime(new Date())
			.expirationTime(Date.from(Instant.now().plusSeconds(120)));
		changes.accept(claims);
		return signed(new JOSEObjectType("logout+jwt"), claims.build());
	}

	/**
	 * The next code is exchanged for the token {@code first}, in a session of its own.
	 */
	public void answerCodeFor(String nonce) {
		answerCodeFor(nonce, UUID.randomUUID().toString());
	}

	/** The next code is exchanged in a session that the provider may know already. */
	public void answerCodeFor(String nonce, String providerSession) {
		this.sid = providerSession;
		this.server.stubFor(post(urlEqualTo(TOKEN)).withRequestBody(containing("grant_type=authorization_code"))
			.willReturn(tokens("first", "\"id_token\":\"" + idToken(nonce) + "\",")));
	}

	/** Refreshes succeed, after the given time. */
	public void renewTokens(int delayMillis) {
		onRefresh(okJson("{\"access_token\":\"second\",\"token_type\":\"Bearer\",\"expires_in\":7200}")
			.withFixedDelay(delayMillis));
	}

	public void refuseRefresh() {
		onRefresh(aResponse().withStatus(400)
			.withHeader("Content-Type", "application/json")
			.withBody("{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}"));
	}

	public void beAway() {
		onRefresh(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
	}

	/** Code exchanges fail as if nobody were there. */
	public void beAwayForCodes() {
		this.server.stubFor(post(urlEqualTo(TOKEN)).withRequestBody(containing("grant_type=authorization_code"))
			.willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
	}

	public int refreshes() {
		return this.server
			.findAll(postRequestedFor(urlEqualTo(TOKEN)).withRequestBody(containing("grant_type=refresh_token")))
			.size();
	}

	public String codeRequest() {
		return this.server
			.findAll(postRequestedFor(urlEqualTo(TOKEN)).withRequestBody(containing("grant_type=authorization_code")))
			.getFirst()
			.getBodyAsString();
	}

	private void onRefresh(ResponseDefinitionBuilder answer) {
		this.server.stubFor(
				post(urlEqualTo(TOKEN)).withRequestBody(containing("grant_type=refresh_token")).willReturn(answer));
	}

	private static ResponseDefinitionBuilder tokens(String access, String more) {
		return okJson("{\"access_token\":\"" + access + "\"," + more
				+ "\"refresh_token\":\"r\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
	}

	private String idToken(String nonce) {
		return signed(JOSEObjectType.JWT,
				new JWTClaimsSet.Builder().issuer(issuer())
					.subject("erika")
					.audience("gateway")
					.claim("azp", "gateway")
					.claim("name", "Erika Mustermann")
					.claim("sid", this.sid)
					.claim("nonce", nonce)
					.issueTime(new Date())
					.expirationTime(Date.from(Instant.now().plusSeconds(3600)))
					.build());
	}

	private String signed(JOSEObjectType type, JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID("test").build(),
					claims);
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
