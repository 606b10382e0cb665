package org.symposia.gateway.login;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executors;

import org.symposia.starter.security.ProviderKeys;
import org.symposia.starter.web.PublicUrl;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/**
 * The gateway as a client of the identity provider. Its endpoints follow from the issuer
 * rather than from discovery, so that the gateway starts while the provider is away.
 */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

	static final String REGISTRATION = "keycloak";

	@Bean
	ClientRegistrationRepository clientRegistrations(IdentityProperties identity, PublicUrl site) {
		return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
			.clientId(identity.clientId())
			.clientSecret(identity.clientSecret())
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri(site.of("/login/oauth2/code/" + REGISTRATION))
			.scope("openid", "profile", "email", "organization")
			.issuerUri(identity.issuer())
			.authorizationUri(identity.endpoint("auth"))
			.tokenUri(identity.endpoint("token"))
			.jwkSetUri(identity.endpoint("certs"))
			.providerConfigurationMetadata(Map.of("end_session_endpoint", identity.endpoint("logout")))
			.build());
	}

	@Bean
	OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(IdentityProperties identity) {
		RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
		client.setRestClient(tokenEndpoint(identity));
		return client;
	}

	@Bean
	OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshExchange(IdentityProperties identity) {
		RestClientRefreshTokenTokenResponseClient client = new RestClientRefreshTokenTokenResponseClient();
		client.setRestClient(tokenEndpoint(identity));
		return client;
	}

	@Bean
	ProviderKeys providerKeys(IdentityProperties identity, Clock clock) throws MalformedURLException {
		return new ProviderKeys(URI.create(identity.endpoint("certs")).toURL(), identity.identityTimeout(), clock);
	}

	@Bean
	JwtDecoderFactory<ClientRegistration> idTokenDecoders(ProviderKeys keys) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
		return (registration) -> {
			decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
					new OidcIdTokenValidator(registration)));
			return decoder;
		};
	}

	private static RestClient tokenEndpoint(IdentityProperties identity) {
		return RestClient.builder()
			.requestFactory(boundedRequests(identity))
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build();
	}

	private static JdkClientHttpRequestFactory boundedRequests(IdentityProperties identity) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(identity.identityTimeout())
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.build());
		requests.setReadTimeout(identity.identityTimeout());
		return requests;
	}

}
