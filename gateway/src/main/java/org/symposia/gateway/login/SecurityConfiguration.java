package org.symposia.gateway.login;

import org.symposia.gateway.session.CurrentSession;
import org.symposia.starter.web.PublicUrl;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

/**
 * Login, logout and the headers of every answer. Who may do what is decided by the
 * services; cross-site requests are refused by the origin check rather than by tokens.
 * There are no servlet sessions.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private final PublicUrl site;

	SecurityConfiguration(PublicUrl site) {
		this.site = site;
	}

	@Bean
	SecurityFilterChain door(HttpSecurity http, SessionContexts contexts, PendingLogins pendingLogins,
			LocalizedAuthorizationRequests localized, LoginResultHandler outcome, LogoutHandler sessionEnd,
			LogoutSuccessHandler afterLogout) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.securityContext((context) -> context.securityContextRepository(contexts))
			.headers(this::headers)
			.oauth2Login((login) -> login.loginPage("/login")
				.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestResolver(localized)
					.authorizationRequestRepository(pendingLogins))
				.successHandler(outcome)
				.failureHandler(outcome))
			.logout((logout) -> logout.logoutRequestMatcher(pathPattern(HttpMethod.POST, "/logout"))
				.addLogoutHandler(sessionEnd)
				.logoutSuccessHandler(afterLogout))
			.build();
	}

	/** The starter's filter writes all others. */
	private void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.defaultsDisabled()
			.httpStrictTransportSecurity(
					(hsts) -> hsts.requestMatcher((request) -> this.site.origin().startsWith("https:")));
	}

	@Bean
	LogoutHandler sessionEnd(CurrentSession session) {
		return (request, response, person) -> session.end(request, response);
	}

	@Bean
	LogoutSuccessHandler afterLogout(ClientRegistrationRepository registrations) {
		OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
		handler.setPostLogoutRedirectUri(this.site.of("/"));
		return handler;
	}

}
