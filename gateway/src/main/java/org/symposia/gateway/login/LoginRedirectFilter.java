package org.symposia.gateway.login;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symposia.starter.problem.LoginRequiredException;
import org.symposia.starter.web.PublicUrl;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Turns a service's 401 into a redirect to the login and back for browsers, and into a
 * problem for others. A form that was sent is lost on that way, so its sender is told at
 * the login, while "back" still leads to what was typed. A caller with a token of their
 * own gets the service's answer.
 */
@Component
public class LoginRedirectFilter implements HandlerFilterFunction<ServerResponse, ServerResponse> {

	private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

	private static final Duration JUST_SIGNED_IN = Duration.ofSeconds(10);

	private final PublicUrl site;

	private final Clock clock;

	LoginRedirectFilter(PublicUrl site, Clock clock) {
		this.site = site;
		this.clock = clock;
	}

	@Override
	public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		ServerResponse response = next.handle(request);
		return (response.statusCode() == HttpStatus.UNAUTHORIZED) ? redirectOrProblem(request, response) : response;
	}

	private ServerResponse redirectOrProblem(ServerRequest request, ServerResponse response) throws Exception {
		Optional<ServerResponse> redirect = redirectFor(request);
		if (redirect.isEmpty() && MediaType.APPLICATION_PROBLEM_JSON.equalsTypeAndSubtype(contentType(response))) {
			return response;
		}
		if (response instanceof AutoCloseable unread) {
			unread.close();
		}
		return redirect.orElseThrow(LoginRequiredException::new);
	}

	private Optional<ServerResponse> redirectFor(ServerRequest request) {
		HttpHeaders headers = request.headers().asHttpHeaders();
		if (headers.containsHeader(HttpHeaders.AUTHORIZATION) || hasJustSignedIn(request)) {
			return Optional.empty();
		}
		if ("true".equals(headers.getFirst("HX-Request"))) {
			String page = headers.getFirst("HX-Current-URL");
			return Optional.of(htmx(ReturnPath.ofAddress(page, this.site)));
		}
		if (!acceptsHtml(headers)) {
			return Optional.empty();
		}
		if (SAFE.contains(request.method())) {
			return Optional.of(redirect(HttpStatus.FOUND, ReturnPath.of(request.servletRequest()).loginAddress()));
		}
		ReturnPath form = ReturnPath.ofAddress(headers.getFirst(HttpHeaders.REFERER), this.site);
		return isForm(headers.getContentType())
				? Optional.of(redirect(HttpStatus.SEE_OTHER, form.loginAddressAfterUnsavedForm())) : Optional.empty();
	}

	/** A service that rejects a new token rejects the next one as well. */
	private boolean hasJustSignedIn(ServerRequest request) {
		return request.servletRequest().getAttribute(TokenRelayFilter.SINCE) instanceof Instant since
				&& this.clock.instant().isBefore(since.plus(JUST_SIGNED_IN));
	}

	private static ServerResponse htmx(ReturnPath back) {
		return ServerResponse.status(HttpStatus.UNAUTHORIZED).header("HX-Redirect", back.loginAddress()).build();
	}

	private static ServerResponse redirect(HttpStatus status, String login) {
		return ServerResponse.status(status)
			.location(URI.create(login))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.build();
	}

	private static boolean acceptsHtml(HttpHeaders headers) {
		return headers.getAccept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
	}

	private static boolean isForm(@Nullable MediaType type) {
		return MediaType.APPLICATION_FORM_URLENCODED.equalsTypeAndSubtype(type)
				|| MediaType.MULTIPART_FORM_DATA.equalsTypeAndSubtype(type);
	}

	private static MediaType contentType(ServerResponse response) {
		return Optional.ofNullable(response.headers().getContentType()).orElse(MediaType.ALL);
	}

}
