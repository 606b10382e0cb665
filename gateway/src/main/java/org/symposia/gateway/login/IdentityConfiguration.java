package org.symposia.gateway.login;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.Executors;

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
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.HttpSessionMutexListener;

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
	OAuth2AuthorizedClientRepository authorizedClients() {
		return new HttpSessionOAuth2AuthorizedClientRepository();
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
	JwtDecoderFactory<ClientRegistration> idTokenDecoders(IdentityProperties identity) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(identity.endpoint("certs"))
			.restOperations(new RestTemplate(boundedRequests(identity)))
			.build();
		return (registration) -> {
			decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
					new OidcIdTokenValidator(registration)));
			return decoder;
		};
	}

	/** Gives each session the object on which its refreshes wait for one another. */
	@Bean
	HttpSessionMutexListener sessionMutex() {
		return new HttpSessionMutexListener();
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
