package org.symposia.starter.mongo;

import java.util.stream.Stream;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

import org.symposia.starter.problem.ProblemAdvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class StoreProblemAdviceTests {

	private static final MongoTimeoutException AWAY = new MongoTimeoutException("no server at 10.0.0.1");

	private final StoreProblemAdvice advice = new StoreProblemAdvice(new ProblemAdvice());

	@ParameterizedTest
	@MethodSource
	void answersEachFailureOfTheStoreWithAProblem(RuntimeException failure, int status, String name) throws Exception {
		ResponseEntity<?> answer = answer(failure);
		ProblemDetail problem = (ProblemDetail) answer.getBody();
		assertThat(answer.getStatusCode().value()).isEqualTo(status);
		assertThat(problem.getType()).hasToString("urn:symposia:problem:" + name);
		assertThat(problem.toString()).doesNotContain("10.0.0.1", "secret");
	}

	static Stream<Arguments> answersEachFailureOfTheStoreWithAProblem() {
		return Stream.of(arguments(AWAY, 503, "store-unavailable"),
				arguments(new DataAccessResourceFailureException("10.0.0.1", AWAY), 503, "store-unavailable"),
				arguments(new OptimisticLockingFailureException("secret"), 409, "concurrent-change"),
				arguments(new DuplicateKeyException("secret"), 409, "already-exists"),
				arguments(new DuplicateKeyException("secret", AWAY), 503, "store-unavailable"),
				arguments(new DataIntegrityViolationException("secret"), 500, "internal-error"),
				arguments(new MongoException("secret"), 500, "internal-error"));
	}

	@Test
	void asksToComeBackSoonWhileTheStoreIsAway() throws Exception {
		assertThat(answer(AWAY).getHeaders().getFirst("Retry-After")).isEqualTo("5");
	}

	@ParameterizedTest
	@MethodSource
	void knowsWhenTheStoreMayAnswerLater(Throwable failure, boolean away) {
		assertThat(StoreFailures.isUnavailable(failure)).isEqualTo(away);
	}

	static Stream<Arguments> knowsWhenTheStoreMayAnswerLater() {
		ServerAddress server = new ServerAddress();
		return Stream.of(arguments(AWAY, true), arguments(new MongoSocketException("reset", server), true),
				arguments(new MongoNotPrimaryException(new BsonDocument(), server), true),
				arguments(new MongoNodeIsRecoveringException(new BsonDocument(), server), true),
				arguments(new IllegalStateException(new IllegalArgumentException(AWAY)), true),
				arguments(new MongoException("bad query"), false), arguments(new IllegalStateException(), false),
				arguments(null, false));
	}

	private ResponseEntity<?> answer(RuntimeException failure) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/talks");
		return (ResponseEntity<?>) this.advice.handle(failure,
				new ServletWebRequest(request, new MockHttpServletResponse()));
	}

}
