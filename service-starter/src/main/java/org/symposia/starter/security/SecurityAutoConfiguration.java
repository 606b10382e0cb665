package org.symposia.starter.security;

import java.time.Clock;
import java.util.Collection;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

import org.symposia.starter.caller.Callers;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.ProblemWriter;

/**
 * A service accepts bearer tokens only. Handlers decide about access, except for {@code
 * /internal/**}, which is for services only.
 */
@AutoConfiguration(before = { ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerAutoConfiguration.class })
@ConditionalOnClass({ SecurityFilterChain.class, BearerTokenAuthenticationFilter.class })
@ConditionalOnProperty("symposia.store.database")
@ConditionalOnMissingBean(SecurityFilterChain.class)
@EnableConfigurationProperties(TokenProperties.class)
public final class SecurityAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	JwtDecoder jwtDecoder(TokenProperties properties, Clock clock) {
		return TokenDecoder.of(properties, clock);
	}

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, ProblemWriter problems) {
		TokenFailure failure = new TokenFailure(problems);
		return http.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/internal/events", "/internal/openapi/**")
				.permitAll()
				.requestMatchers("/internal/**")
				.hasRole(Role.SERVICE.name())
				.anyRequest()
				.permitAll())
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(failure).accessDeniedHandler(failure))
			.oauth2ResourceServer((tokens) -> tokens.authenticationEntryPoint(failure)
				.accessDeniedHandler(failure)
				.jwt((jwt) -> jwt.jwtAuthenticationConverter(converter()))
				.withObjectPostProcessor(new TokenFailure.Handling(failure)))
			.build();
	}

	private static JwtAuthenticationConverter converter() {
		JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
		converter.setJwtGrantedAuthoritiesConverter(SecurityAutoConfiguration::authorities);
		return converter;
	}

	private static Collection<GrantedAuthority> authorities(Jwt token) {
		return Callers.rolesOf(token)
			.stream()
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
	}

}
