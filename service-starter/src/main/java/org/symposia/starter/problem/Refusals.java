package org.symposia.starter.problem;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.log.LogFormatUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs each refusal once: who was refused, on which route and for which object. Only ids
 * are named. Addresses are not, since links carry tokens.
 */
final class Refusals {

	private static final Logger logger = LoggerFactory.getLogger(Refusals.class);

	private static final Set<Integer> STATUSES = Set.of(401, 403, 429);

	/** Variables of routes that name objects. */
	private static final Set<String> OBJECTS = Set.of("event", "id", "institution", "invitation", "photo", "session",
			"slug");

	private Refusals() {
	}

	static void log(ProblemDetail problem, HttpStatusCode status, Exception failure, HttpServletRequest request) {
		if (!STATUSES.contains(status.value())) {
			return;
		}
		Throwable reason = failure.getCause();
		logger.info("Refuses {} {} {} to {}: {}{}", request.getMethod(), routeOf(request), objectsOf(request),
				subject(), problem.getType(), (reason != null) ? " (" + reason.getMessage() + ")" : "");
	}

	private static Object routeOf(HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return (pattern != null) ? pattern : "-";
	}

	private static Map<Object, Object> objectsOf(HttpServletRequest request) {
		Map<Object, Object> objects = new TreeMap<>();
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
			variables.forEach((name, value) -> {
				if (OBJECTS.contains(name)) {
					objects.put(name, LogFormatUtils.formatValue(value, true));
				}
			});
		}
		return objects;
	}

	/** The id of an account; names and addresses stay out of logs. */
	private static String subject() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return (caller == null || caller instanceof AnonymousAuthenticationToken) ? "a stranger" : caller.getName();
	}

}
