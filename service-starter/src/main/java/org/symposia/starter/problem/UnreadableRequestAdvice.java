package org.symposia.starter.problem;

import java.util.List;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Answers 400 for what the server, the firewall or the multipart parser could not read;
 * some throw only when a handler reads the request.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadableRequestAdvice {

	private static final Logger logger = LoggerFactory.getLogger(UnreadableRequestAdvice.class);

	private final ProblemAdvice problems;

	UnreadableRequestAdvice(ProblemAdvice problems) {
		this.problems = problems;
	}

	@ExceptionHandler({ InvalidParameterException.class, MultipartException.class, RequestRejectedException.class })
	@Nullable Object handle(RuntimeException failure, WebRequest request) throws Exception {
		// Its message would repeat what was sent, such as the token of a link.
		logger.info("Cannot read a request: {}", failure.getClass().getSimpleName());
		return this.problems.handleException(problemOf(failure), request);
	}

	private static ProblemException problemOf(RuntimeException failure) {
		return switch (failure) {
			case MaxUploadSizeExceededException ignored -> new ContentTooLargeException();
			case MultipartException ignored ->
				invalid("The upload cannot be read; it must be whole and of the form multipart/form-data");
			case InvalidParameterException tooMany when tooMany.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE
				.value() -> new ContentTooLargeException();
			case InvalidParameterException ignored -> invalid(
					"The fields cannot be read: there are too many, or they are not encoded as UTF-8 in a query or form");
			default -> new MalformedAddressException();
		};
	}

	private static ProblemException invalid(String message) {
		return new InvalidInputException(List.of(new FieldError("", message)));
	}

}
