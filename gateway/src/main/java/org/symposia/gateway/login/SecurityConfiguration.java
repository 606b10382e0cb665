package org.symposia.gateway.login;

import org.symposia.starter.web.PublicUrl;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

/**
 * Login, logout and the headers of every answer. Who may do what is decided by the
 * services; cross-site requests are refused by the origin check rather than by tokens.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private final PublicUrl site;

	SecurityConfiguration(PublicUrl site) {
		this.site = site;
	}

	@Bean
	SecurityFilterChain door(HttpSecurity http, LoginResultHandler outcome, LocalizedAuthorizationRequests localized,
			LogoutSuccessHandler afterLogout, SessionCookie cookie) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers(this::headers)
			.oauth2Login((login) -> login(login, outcome, localized))
			.logout((logout) -> logout.logoutRequestMatcher(pathPattern(HttpMethod.POST, "/logout"))
				.logoutSuccessHandler(afterLogout)
				.deleteCookies(cookie.name()))
			.build();
	}

	private static void login(OAuth2LoginConfigurer<HttpSecurity> login, LoginResultHandler outcome,
			LocalizedAuthorizationRequests localized) {
		login.loginPage("/login")
			.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestResolver(localized))
			.successHandler(outcome)
			.failureHandler(outcome);
	}

	/** The starter's filter writes all others. */
	private void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.defaultsDisabled()
			.httpStrictTransportSecurity(
					(hsts) -> hsts.requestMatcher((request) -> this.site.origin().startsWith("https:")));
	}

	@Bean
	LogoutSuccessHandler afterLogout(ClientRegistrationRepository registrations) {
		OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
		handler.setPostLogoutRedirectUri(this.site.of("/"));
		return handler;
	}

}
