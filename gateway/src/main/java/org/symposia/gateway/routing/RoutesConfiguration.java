package org.symposia.gateway.routing;

import java.net.URI;
import java.util.Arrays;

import org.symposia.gateway.login.Relay;
import org.symposia.gateway.login.SignInPrompt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

/** The table of routes of the public contract; what is not in it does not exist. */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {

	private final Relay relay;

	private final SignInPrompt signInPrompt;

	RoutesConfiguration(Relay relay, SignInPrompt signInPrompt) {
		this.relay = relay;
		this.signInPrompt = signInPrompt;
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
			.filter(this.signInPrompt)
			.filter(this.relay)
			.build();
	}

}
