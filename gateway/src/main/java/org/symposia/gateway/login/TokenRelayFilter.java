package org.symposia.gateway.login;

import java.time.Instant;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Adds the access token of the session to a request. A request with an
 * {@code Authorization} header of its own passes unchanged, and its session is ignored.
 */
@Component
public class TokenRelayFilter implements HandlerFilterFunction<ServerResponse, ServerResponse> {

	/** Request attribute: when the relayed token was issued. */
	static final String SINCE = TokenRelayFilter.class.getName() + ".since";

	private final SessionTokens tokens;

	TokenRelayFilter(SessionTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		if (request.headers().asHttpHeaders().containsHeader(HttpHeaders.AUTHORIZATION)) {
			return next.handle(request);
		}
		return switch (this.tokens.of(request.servletRequest())) {
			case SessionToken.Bearer(String token, Instant since) -> {
				request.servletRequest().setAttribute(SINCE, since);
				yield next.handle(with(token, request));
			}
			case SessionToken.Anonymous() -> next.handle(request);
			case SessionToken.Unavailable() -> throw new LoginUnavailableException();
		};
	}

	private static ServerRequest with(String token, ServerRequest request) {
		return ServerRequest.from(request).headers((headers) -> headers.setBearerAuth(token)).build();
	}

}
