package org.symposia.starter.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorKindTests {

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@ParameterizedTest
	@CsvSource({ "400, INVALID", "401, LOGIN", "403, FORBIDDEN", "404, NOT_FOUND", "405, NOT_FOUND", "406, INVALID",
			"409, CHANGED", "410, OVER", "412, CHANGED", "413, TOO_LARGE", "415, INVALID", "422, INVALID",
			"428, CHANGED", "429, TOO_MANY", "499, INVALID", "500, FAILED", "501, FAILED", "502, AWAY", "503, AWAY",
			"504, AWAY", "302, FAILED" })
	void saysWhatAStatusMeansToAReader(int status, ErrorKind kind) {
		assertThat(ErrorKind.of(status)).isEqualTo(kind);
	}

	@Test
	void offersAnotherTryWhereTimeHelps() {
		assertThat(EnumSet.allOf(ErrorKind.class)).filteredOn(ErrorKind::mayPass)
			.containsExactly(ErrorKind.CHANGED, ErrorKind.TOO_MANY, ErrorKind.AWAY, ErrorKind.FAILED);
	}

	@Test
	void namesItsMessages() {
		assertThat(ErrorKind.NOT_FOUND.key()).isEqualTo("shell.error.not-found");
		assertThat(ErrorKind.OVER.key()).isEqualTo("shell.error.over");
	}

	@Test
	void forbidsOnlyWhoHasSignedIn() {
		ErrorPage forbidden = page(403, "Others may.", Map.of());
		assertThat(forbidden.kind()).isEqualTo(ErrorKind.REFUSED);
		SecurityContextHolder.getContext()
			.setAuthentication(new JwtAuthenticationToken(
					Jwt.withTokenValue("t").header("alg", "none").subject("u1").build(), List.of()));
		assertThat(forbidden.kind()).isEqualTo(ErrorKind.FORBIDDEN);
	}

	@ParameterizedTest
	@CsvSource({ "409, en, true", "409, en-GB, true", "409, de, false", "422, en, true", "413, en, true",
			"404, en, false", "500, en, false" })
	void showsAProblemsOwnWordsToWhoReadsEnglish(int status, String reader, boolean shown) {
		assertThat(page(status, "A detail.", Map.of()).detailFor(Locale.forLanguageTag(reader)))
			.isEqualTo(shown ? "A detail." : null);
	}

	@Test
	void hasTheNumberOfTheIncident() {
		assertThat(page(500, null, Map.of("traceId", "4bf92f35")).traceId()).isEqualTo("4bf92f35");
		assertThat(page(500, null, Map.of()).traceId()).isNull();
		assertThat(ErrorPage.of(ProblemDetail.forStatus(404)).traceId()).isNull();
	}

	@Test
	void takesAStatusThatNobodyKnowsForAFailure() {
		assertThat(ErrorPage.of(ProblemDetail.forStatus(799)).status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private static ErrorPage page(int status, String detail, Map<String, Object> properties) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setDetail(detail);
		problem.setProperties(properties);
		return ErrorPage.of(problem);
	}

}
