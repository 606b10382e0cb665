package org.symposia.starter.mongo;

import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;

import org.symposia.starter.problem.ProblemAdvice;
import org.symposia.starter.problem.ProblemException;

/** Answers failures of the store with problems. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StoreProblemAdvice {

	private static final Logger logger = LoggerFactory.getLogger(StoreProblemAdvice.class);

	private final ProblemAdvice problems;

	StoreProblemAdvice(ProblemAdvice problems) {
		this.problems = problems;
	}

	@ExceptionHandler({ DataAccessException.class, MongoException.class })
	@Nullable Object handle(RuntimeException failure, WebRequest request) throws Exception {
		ProblemException problem = problemOf(failure);
		if (problem == null) {
			return this.problems.unexpected(failure, request);
		}
		logger.warn("Answers {} because of {}", problem.getStatusCode(), failure.toString());
		return this.problems.handleException(problem, request);
	}

	private static @Nullable ProblemException problemOf(RuntimeException failure) {
		if (StoreFailures.isUnavailable(failure)) {
			return new StoreUnavailableException();
		}
		return switch (failure) {
			case OptimisticLockingFailureException ignored -> new ConcurrentChangeException();
			case DuplicateKeyException ignored -> new AlreadyExistsException();
			default -> null;
		};
	}

}
