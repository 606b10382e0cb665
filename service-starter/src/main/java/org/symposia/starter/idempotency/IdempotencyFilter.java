package org.symposia.starter.idempotency;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.symposia.starter.caller.Callers;
import org.symposia.starter.concurrency.ServiceBusyException;
import org.symposia.starter.problem.ContentTooLargeException;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.ProblemException;
import org.symposia.starter.problem.ProblemWriter;

/**
 * Executes an unsafe call with an {@code Idempotency-Key} once per caller and route;
 * repetitions get the first response. The body is read once it is known that the caller
 * may send it.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

	static final String HEADER = "Idempotency-Key";

	private static final int LONGEST = 255;

	/** Whoever guesses the key of a stranger would get their personal links. */
	private static final int SHORTEST_OF_A_STRANGER = 20;

	private static final Duration ANSWERED_TO_STRANGERS = Duration.ofMinutes(10);

	private static final Logger logger = LoggerFactory.getLogger(IdempotencyFilter.class);

	private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");

	private final IdempotencyRecords calls;

	private final Predicate<HttpServletRequest> access;

	private final BufferBudget budget;

	private final ProblemWriter problems;

	/**
	 * Makes a filter.
	 * @param access whether a handler answers a request; throws the problem if the caller
	 * may not send it
	 */
	IdempotencyFilter(IdempotencyRecords calls, Predicate<HttpServletRequest> access, BufferBudget budget,
			ProblemWriter problems) {
		this.calls = calls;
		this.access = access;
		this.budget = budget;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(HEADER) == null || !UNSAFE.contains(request.getMethod())
				|| !request.getRequestURI().startsWith("/api/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String key = request.getHeader(HEADER);
		int shortest = Callers.current().isAnonymous() ? SHORTEST_OF_A_STRANGER : 1;
		if (key.isBlank() || key.length() < shortest || key.length() > LONGEST) {
			this.problems.write(request, response, new InvalidInputException(List
				.of(new FieldError(HEADER, "must have between %d and %d characters".formatted(shortest, LONGEST)))));
			return;
		}
		try {
			if (!this.access.test(request)) {
				chain.doFilter(request, response);
				return;
			}
		}
		catch (ProblemException ex) {
			this.problems.write(request, response, ex);
			return;
		}
		String id = Fingerprint.of(Callers.current().toString(), request.getHeader("Manage-Token"), request.getMethod(),
				request.getRequestURI(), key);
		if (isForm(request, "multipart/")) {
			onceWithForm(id, true, request, response, chain);
		}
		else if (isForm(request, "application/x-www-form-urlencoded")) {
			onceWithForm(id, false, request, response, chain);
		}
		else {
			onceWithBody(id, request, response, chain);
		}
	}

	private void onceWithForm(String id, boolean upload, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		String fingerprint;
		try {
			fingerprint = Fingerprint.ofForm(request, upload);
		}
		catch (MultipartException | InvalidParameterException ex) {
			this.problems.write(request, response, ex);
			return;
		}
		once(id, fingerprint, upload ? Duration.ofMinutes(10) : Duration.ofSeconds(30), request, response, chain);
	}

	private void onceWithBody(String id, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try (RepeatableBody body = new RepeatableBody(request, this.budget)) {
			if (body.isTooLarge()) {
				this.problems.write(request, response, new ContentTooLargeException());
				return;
			}
			once(id, Fingerprint.of(body), Duration.ofSeconds(30), body, response, chain);
		}
		catch (ServiceBusyException ex) {
			this.problems.write(request, response, ex);
		}
	}

	private static boolean isForm(HttpServletRequest request, String type) {
		String contentType = request.getContentType();
		return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(type);
	}

	private void once(String id, String fingerprint, Duration lease, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		Attempt attempt;
		try {
			attempt = this.calls.begin(id, fingerprint, lease, answered());
		}
		catch (RuntimeException ex) {
			this.problems.write(request, response, ex);
			return;
		}
		switch (attempt) {
			case Attempt.First(String token) -> perform(id, token, request, response, chain);
			case Attempt.Repetition repetition -> repetition.response().writeTo(response);
			case Attempt.Expired ignored -> this.problems.write(request, response, new AnswerExpiredException());
			case Attempt.Concurrent ignored -> this.problems.write(request, response, new CallInProgressException());
			case Attempt.Different ignored -> this.problems.write(request, response, new KeyReusedException());
		}
	}

	private static Duration answered() {
		return Callers.current().isAnonymous() ? ANSWERED_TO_STRANGERS : IdempotencyRecords.KEPT;
	}

	private void perform(String id, String attempt, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper caching = new ContentCachingResponseWrapper(response);
		boolean answered = false;
		try {
			chain.doFilter(request, caching);
			answered = true;
		}
		finally {
			settle(id, attempt, answered ? StoredResponse.of(caching) : null);
		}
		caching.copyBodyToResponse();
	}

	private void settle(String id, String attempt, @Nullable StoredResponse response) {
		try {
			if (response != null && response.isWorthKeeping()) {
				this.calls.finish(id, attempt, response);
			}
			else {
				this.calls.abandon(id, attempt);
			}
		}
		catch (RuntimeException ex) {
			logger.warn("The answer to a call was not kept: {}", ex.toString());
		}
	}

}
