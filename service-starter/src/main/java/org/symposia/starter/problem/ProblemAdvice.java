package org.symposia.starter.problem;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure with a problem document for programs and with the error page for
 * people. Unexpected failures show nothing but a trace id.
 */
@ControllerAdvice
public final class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger logger = LoggerFactory.getLogger(ProblemAdvice.class);

	/** Answers 500 and logs the reason under the trace id. */
	@ExceptionHandler(Exception.class)
	public @Nullable ResponseEntity<Object> unexpected(Exception failure, WebRequest request) {
		logger.error("Unexpected failure", failure);
		return handleExceptionInternal(failure, null, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = Problems.of(failure, status);
		if (failure instanceof NeighbourUnavailableException away) {
			logger.warn("Neighbour away: {}", away.neighbour(), failure.getCause());
		}
		Refusals.log(problem, status, failure, ((ServletWebRequest) request).getRequest());
		if (Audience.of(((ServletWebRequest) request).getRequest()) == Audience.PEOPLE) {
			return page(problem, headers, (ServletWebRequest) request);
		}
		return super.handleExceptionInternal(failure, problem, Problems.json(headers), status, request);
	}

	private @Nullable ResponseEntity<Object> page(ProblemDetail problem, HttpHeaders headers,
			ServletWebRequest request) {
		HttpServletResponse response = Objects.requireNonNull(request.getResponse());
		if (!response.isCommitted()) {
			headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			request.getRequest().setAttribute(Problems.ATTRIBUTE, problem);
			send(response, problem.getStatus());
		}
		return null;
	}

	private static void send(HttpServletResponse response, int status) {
		try {
			response.sendError(status);
		}
		catch (IOException ex) {
			logger.debug("The client has gone", ex);
		}
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(failure.getFieldErrors()
			.stream()
			.map((error) -> new FieldError(error.getField(), "has the wrong form"))
			.toList(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(List.of(UnreadableJson.describe(failure.getCause())), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException failure, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String field = Objects.requireNonNullElse(failure.getPropertyName(), "");
		return invalid(List.of(new FieldError(field, ExpectedForm.of(failure.getRequiredType()))), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException failure, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return invalid(List.of(new FieldError(failure.getParameterName(), "must not be missing")), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
			MissingServletRequestPartException failure, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return invalid(List.of(new FieldError(failure.getRequestPartName(), "must not be missing")), request);
	}

	private @Nullable ResponseEntity<Object> invalid(List<FieldError> errors, WebRequest request) {
		InvalidInputException problem = new InvalidInputException(errors);
		return handleExceptionInternal(problem, problem.getBody(), new HttpHeaders(), problem.getStatusCode(), request);
	}

}
