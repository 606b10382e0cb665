package org.symposia.starter.problem;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ProblemsTests {

	@AfterEach
	void endTheTrace() {
		MDC.clear();
	}

	@ParameterizedTest
	@CsvSource({ "404, not-found, There is nothing at this address.", "401, login-required, Please sign in first.",
			"403, forbidden, Your account may not do this.", "413, content-too-large, What was sent is too large.",
			"500, internal-error, Something went wrong on our side. The trace id helps to find it.",
			"503, service-unavailable, This is out of reach right now. Please try again in a moment.",
			"504, gateway-timeout, Something went wrong on our side. The trace id helps to find it.",
			"406, not-acceptable, The request cannot be answered: Not Acceptable." })
	void completeWhatTheFrameworkLeavesOut(int status, String name, String detail) {
		ProblemDetail problem = Problems.complete(ProblemDetail.forStatus(status));
		assertThat(problem.getType()).hasToString("urn:symposia:problem:" + name);
		assertThat(problem.getDetail()).isEqualTo(detail);
		assertThat(problem.getTitle()).isEqualTo(HttpStatus.valueOf(status).getReasonPhrase());
	}

	@Test
	void keepOurOwnWords() {
		ProblemDetail problem = Problems.of(new WrongStateException("The talk has ended."), HttpStatus.CONFLICT);
		assertThat(problem.getType()).hasToString("urn:symposia:problem:wrong-state");
		assertThat(problem.getDetail()).isEqualTo("The talk has ended.");
	}

	@Test
	void keepTheFrameworksWordsOnlyOfWhatTheCallerDidWrong() {
		assertThat(reason(HttpStatus.NOT_ACCEPTABLE)).isEqualTo("No such format");
		assertThat(reason(HttpStatus.NOT_FOUND)).isEqualTo("There is nothing at this address.");
		assertThat(reason(HttpStatus.BAD_GATEWAY)).startsWith("Something went wrong on our side.");
	}

	private static String reason(HttpStatus status) {
		return Problems.of(new ResponseStatusException(status, "No such format"), status).getDetail();
	}

	@Test
	void nameTheTraceOfOurOwnFailuresOnly() {
		MDC.put("traceId", "4bf92f35");
		assertThat(Problems.complete(ProblemDetail.forStatus(500)).getProperties()).containsEntry("traceId",
				"4bf92f35");
		assertThat(Problems.complete(ProblemDetail.forStatus(404)).getProperties()).isNull();
	}

	@Test
	void keepTheHeadersOfAFailure() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "5");
		HttpHeaders json = Problems.json(headers);
		assertThat(json.getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
		assertThat(json.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(headers.getContentType()).isNull();
	}

	@Test
	void listWhatIsWrongAtWhichField() {
		InvalidInputException invalid = new InvalidInputException(
				List.of(new FieldError("title", "must not be blank"), new FieldError("start", "must be an instant")));
		assertThat(invalid.getBody().getProperties()).containsEntry("errors", invalid.errors());
		assertThat(invalid.errors()).extracting(FieldError::field).containsExactly("title", "start");
	}

	@Test
	void sayHowMuchIsAccepted() {
		assertThat(new ContentTooLargeException(2_097_152).getBody().getDetail()).contains("2,048 kB");
	}

	@ParameterizedTest
	@MethodSource
	void sayWhatAValueOfATypeLooksLike(Class<?> type, String form) {
		assertThat(ExpectedForm.of(type)).isEqualTo(form);
	}

	static Stream<Arguments> sayWhatAValueOfATypeLooksLike() {
		return Stream.of(arguments(Instant.class, "must be an instant such as 2026-04-15T08:00:00Z"),
				arguments(LocalDate.class, "must be a date such as 2026-04-15"),
				arguments(LocalTime.class, "must be a time such as 09:30"),
				arguments(ZoneId.class, "must be a time zone such as Europe/Berlin"),
				arguments(Duration.class, "must be a duration such as PT2H"), arguments(String.class, "must be a text"),
				arguments(boolean.class, "must be true or false"), arguments(Long.class, "must be a whole number"),
				arguments(short.class, "must be a whole number"), arguments(double.class, "must be a number"),
				arguments(BigDecimal.class, "must be a number"), arguments(List.class, "must be a list"),
				arguments(String[].class, "must be a list"), arguments(Map.class, "must be an object"),
				arguments(FieldError.class, "must be an object"),
				arguments(Audience.class, "must be one of PEOPLE, PROGRAMS"),
				arguments(Object.class, "has the wrong form"), arguments(null, "has the wrong form"));
	}

}
