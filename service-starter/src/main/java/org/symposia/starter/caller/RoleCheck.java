package org.symposia.starter.caller;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Enforces {@link RequiresRole}. */
final class RoleCheck implements AccessCheck {

	@Override
	public void check(HttpServletRequest request, Object handler) {
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
