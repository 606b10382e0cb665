package org.symposia.starter.service;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Gets and refreshes this service's own token by client credentials. */
final class ServiceToken {

	private static final String NAME = "symposia";

	private ServiceToken() {
	}

	static ClientHttpRequestInterceptor interceptor(ClientProperties properties, ClientHttpRequestFactory requests) {
		ClientRegistration registration = ClientRegistration.withRegistrationId(NAME)
			.clientId(properties.id())
			.clientSecret(properties.secret())
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.tokenUri(properties.tokenUri().toString())
			.build();
		var registrations = new InMemoryClientRegistrationRepository(registration);
		var clients = new InMemoryOAuth2AuthorizedClientService(registrations);
		var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, clients);
		manager.setAuthorizedClientProvider(provider(requests));
		var interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
		interceptor.setClientRegistrationIdResolver((request) -> NAME);
		interceptor.setPrincipalResolver((request) -> new AnonymousAuthenticationToken(NAME, properties.id(),
				AuthorityUtils.createAuthorityList("ROLE_SERVICE")));
		interceptor
			.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(clients));
		return interceptor;
	}

	private static ClientCredentialsOAuth2AuthorizedClientProvider provider(ClientHttpRequestFactory requests) {
		var tokens = new RestClientClientCredentialsTokenResponseClient();
		tokens.setRestClient(RestClient.builder()
			.requestFactory(requests)
			.configureMessageConverters((converters) -> converters.disableDefaults()
				.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		var provider = new ClientCredentialsOAuth2AuthorizedClientProvider();
		provider.setAccessTokenResponseClient(tokens);
		return provider;
	}

}
