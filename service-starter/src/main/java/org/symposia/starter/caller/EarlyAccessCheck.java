package org.symposia.starter.caller;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Makes the {@link AccessCheck}s of a request in a filter, before it reads the body. */
public final class EarlyAccessCheck {

	private final Supplier<? extends HandlerMapping> handlers;

	EarlyAccessCheck(Supplier<? extends HandlerMapping> handlers) {
		this.handlers = handlers;
	}

	/**
	 * Whether a handler answers the request, which the caller may send.
	 * @throws org.symposia.starter.problem.ProblemException if the caller may not
	 */
	public boolean admits(HttpServletRequest request) {
		HandlerExecutionChain chain = handlerOf(request);
		if (chain != null) {
			chain.getInterceptorList()
				.stream()
				.filter(AccessCheck.class::isInstance)
				.map(AccessCheck.class::cast)
				.forEach((check) -> check.check(request, chain.getHandler()));
		}
		return chain != null;
	}

	private @Nullable HandlerExecutionChain handlerOf(HttpServletRequest request) {
		ServletRequestPathUtils.parseAndCache(request);
		try {
			return this.handlers.get().getHandler(request);
		}
		catch (Exception ex) {
			// The dispatcher will say why, such as by 405 or 415.
			return null;
		}
	}

}
