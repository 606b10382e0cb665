package org.symposia.gateway.refusal;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The gateway's own errors: nothing bare, and nothing of the inside. */
@Controller
class RefusalController implements ErrorController {

	@RequestMapping("/error")
	ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
		Refusal refusal = refusalOf(request);
		return ResponseEntity.status(refusal.status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(refusal.toProblem());
	}

	private static Refusal refusalOf(HttpServletRequest request) {
		return Optional.ofNullable((Refusal) request.getAttribute(Refusals.ATTRIBUTE))
			.orElseGet(() -> byStatus(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
	}

	private static Refusal byStatus(Object code) {
		HttpStatus status = (code instanceof Integer value) ? HttpStatus.resolve(value) : null;
		return switch (status) {
			case null -> notFound();
			case NOT_FOUND -> notFound();
			case METHOD_NOT_ALLOWED ->
				new Refusal(status, "method-not-allowed", "This address is not called this way.");
			default -> status.is4xxClientError()
					? new Refusal(status, "bad-request", "The request could not be understood.") : internal();
		};
	}

	private static Refusal notFound() {
		return new Refusal(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address.");
	}

	private static Refusal internal() {
		return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error",
				"Something went wrong on our side. Please try again.");
	}

}
