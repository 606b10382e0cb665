package org.symposia.starter.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Answers failures outside of handlers, and renders error pages. */
@Controller
final class ProblemErrorController implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(ProblemErrorController.class);

	private final View errorView;

	ProblemErrorController(View errorView) {
		this.errorView = errorView;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	Object error(HttpServletRequest request, HttpServletResponse response) {
		ProblemDetail problem = problemOf(request);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "5");
		}
		if (Audience.of(request) == Audience.PEOPLE) {
			return new ModelAndView(this.errorView, "problem", problem);
		}
		return ResponseEntity.status(problem.getStatus()).headers(Problems.json(new HttpHeaders())).body(problem);
	}

	private static ProblemDetail problemOf(HttpServletRequest request) {
		if (request.getAttribute(Problems.ATTRIBUTE) instanceof ProblemDetail known) {
			return known;
		}
		Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		HttpStatus status = statusOf(request, failure);
		if (status.is5xxServerError() && failure instanceof Throwable unexpected) {
			logger.error("Unexpected failure outside of a handler, trace id {}", TraceId.of(request), unexpected);
		}
		ProblemDetail problem = Problems.complete(ProblemDetail.forStatus(status));
		if (status.is5xxServerError()) {
			problem.setProperty("traceId", TraceId.of(request));
		}
		return problem;
	}

	private static HttpStatus statusOf(HttpServletRequest request, @Nullable Object failure) {
		return switch (failure) {
			case AuthenticationServiceException ignored -> HttpStatus.SERVICE_UNAVAILABLE;
			case InvalidParameterException unreadable -> HttpStatus.valueOf(unreadable.getErrorCode());
			case null, default -> statusOf(request);
		};
	}

	private static HttpStatus statusOf(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
