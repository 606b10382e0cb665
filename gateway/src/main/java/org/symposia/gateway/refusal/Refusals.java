package org.symposia.gateway.refusal;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.function.ServerResponse;

/**
 * Writes refusals from wherever they arise, filter or route, through the one error page
 * of the gateway.
 */
public final class Refusals {

	static final String ATTRIBUTE = Refusal.class.getName();

	private Refusals() {
	}

	/** Answers the request with the refusal, as a page or as a problem document. */
	public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
			throws IOException {
		if (response.isCommitted()) {
			return;
		}
		request.setAttribute(ATTRIBUTE, refusal);
		refusal.headers().forEach(response::setHeader);
		response.sendError(refusal.status().value());
	}

	/** The refusal as the answer of a route. */
	public static ServerResponse asResponse(Refusal refusal) {
		return ServerResponse.status(refusal.status()).build((request, response) -> {
			send(request, response, refusal);
			return null;
		});
	}

}
