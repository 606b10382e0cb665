package org.symposia.starter.caller;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Enforces {@link RequiresRole} in a filter, before it reads the body of a request. */
public final class EarlyRoleCheck {

	private final Supplier<? extends HandlerMapping> handlers;

	EarlyRoleCheck(Supplier<? extends HandlerMapping> handlers) {
		this.handlers = handlers;
	}

	/**
	 * Whether a handler answers the request, for which the caller has the role.
	 * @throws org.symposia.starter.problem.ProblemException if the caller has not
	 */
	public boolean admits(HttpServletRequest request) {
		HandlerExecutionChain chain = handlerOf(request);
		if (chain != null) {
			RoleCheck.check(chain.getHandler());
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
