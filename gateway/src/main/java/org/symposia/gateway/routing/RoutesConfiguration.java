package org.symposia.gateway.routing;

import java.net.URI;
import java.util.Arrays;

import org.symposia.gateway.login.TokenRelayFilter;
import org.symposia.gateway.login.LoginRedirectFilter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

/** The routes of the public contract; everything else is 404. */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {

	private final TokenRelayFilter relay;

	private final LoginRedirectFilter loginRedirect;

	RoutesConfiguration(TokenRelayFilter relay, LoginRedirectFilter loginRedirect) {
		this.relay = relay;
		this.loginRedirect = loginRedirect;
	}

	@Bean
	RouterFunction<ServerResponse> agendaRoutes(Upstreams upstreams) {
		return service("agenda", upstreams.agendaUrl(), "/", "/contact", "/privacy", "/imprint", "/agenda",
				"/agenda/**", "/api/agenda/**");
	}

	@Bean
	RouterFunction<ServerResponse> registrationRoutes(Upstreams upstreams) {
		return service("registration", upstreams.registrationUrl(), "/registration/**", "/api/registration/**");
	}

	@Bean
	RouterFunction<ServerResponse> mediaRoutes(Upstreams upstreams) {
		return service("media", upstreams.mediaUrl(), "/press", "/press/**", "/media/**", "/api/media/**");
	}

	private RouterFunction<ServerResponse> service(String name, URI address, String... paths) {
		RequestPredicate ours = Arrays.stream(paths)
			.map(RequestPredicates::path)
			.reduce(RequestPredicate::or)
			.orElseThrow();
		return route(name).route(ours, http())
			.before(uri(address))
			.filter(this.loginRedirect)
			.filter(this.relay)
			.build();
	}

}
