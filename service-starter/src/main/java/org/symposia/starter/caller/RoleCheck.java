package org.symposia.starter.caller;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Enforces {@link RequiresRole}. */
final class RoleCheck implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.ERROR) {
			check(handler);
		}
		return true;
	}

	static void check(Object handler) {
		RequiresRole required = (handler instanceof HandlerMethod method) ? requirementOf(method) : null;
		if (required != null) {
			check(Callers.current(), required);
		}
	}

	private static void check(Caller caller, RequiresRole required) {
		if (required.value().length > 0) {
			caller.require(required.value());
		}
		else {
			caller.requireLogin();
		}
	}

	private static @Nullable RequiresRole requirementOf(HandlerMethod handler) {
		RequiresRole own = handler.getMethodAnnotation(RequiresRole.class);
		return (own != null) ? own
				: AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequiresRole.class);
	}

}
