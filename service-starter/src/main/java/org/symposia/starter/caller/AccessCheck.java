package org.symposia.starter.caller;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * An interceptor that decides by address and headers of a request who may send it, before
 * the handler or the filter of idempotency keys reads its body.
 */
public interface AccessCheck extends HandlerInterceptor {

	/**
	 * Lets the request pass.
	 * @throws org.symposia.starter.problem.ProblemException if the caller may not send it
	 */
	void check(HttpServletRequest request, Object handler);

	@Override
	default boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.ERROR) {
			check(request, handler);
		}
		return true;
	}

}
