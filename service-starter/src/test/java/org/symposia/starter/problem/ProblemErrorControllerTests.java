package org.symposia.starter.problem;

import jakarta.servlet.RequestDispatcher;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemErrorControllerTests {

	private final ProblemErrorController errors = new ProblemErrorController((model, request, response) -> {
	});

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@ParameterizedTest
	@CsvSource({ "404, not-found", "405, method-not-allowed", "413, content-too-large", "500, internal-error",
			"503, service-unavailable" })
	void answersProgramsWithADocumentOfTheStatus(int status, String name) {
		failed("/api/talks", status);
		ProblemDetail problem = document();
		assertThat(problem.getStatus()).isEqualTo(status);
		assertThat(problem.getType()).hasToString("urn:symposia:problem:" + name);
	}

	@ParameterizedTest
	@CsvSource({ "/api/talks, text/html, false", "/internal/events, text/html, false", "/press, text/html, true",
			"/press, */*, false", "/press, 'application/json, text/html', true", "/press, , false" })
	void showsAPageToPeople(String path, String accept, boolean page) {
		failed(path, 404);
		if (accept != null) {
			this.request.addHeader("Accept", accept);
		}
		assertThat(this.errors.error(this.request, this.response) instanceof ModelAndView).isEqualTo(page);
	}

	@Test
	void isKeptByNobodyAndAsksToComeBack() {
		failed("/api/talks", 503);
		document();
		assertThat(this.response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("5");
	}

	@Test
	void showsAProblemThatIsKnownAlready() {
		failed("/api/talks", 409);
		ProblemDetail known = new WrongStateException("The talk has ended.").getBody();
		this.request.setAttribute(Problems.ATTRIBUTE, known);
		assertThat(document()).isSameAs(known);
		assertThat(this.response.getHeader("Retry-After")).isNull();
	}

	@Test
	void tellsNothingOfAFailureButAnIncident() {
		failed("/api/talks", 500);
		this.request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"));
		ProblemDetail problem = document();
		assertThat(problem.getProperties()).containsKey("traceId");
		assertThat(problem.toString()).doesNotContain("secret");
	}

	@Test
	void saysThatTheIdentityProviderIsAway() {
		failed("/api/talks", 500);
		this.request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new AuthenticationServiceException("no keys"));
		assertThat(document().getStatus()).isEqualTo(503);
	}

	@Test
	void saysThatTheFieldsCouldNotBeRead() {
		failed("/api/talks", 500);
		this.request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new InvalidParameterException("broken"));
		assertThat(document().getStatus()).isEqualTo(400);
	}

	@Test
	void takesAnUnknownStatusForAFailureAndNoneForAMissingPage() {
		failed("/api/talks", 799);
		assertThat(document().getStatus()).isEqualTo(500);
		this.request.removeAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		assertThat(document().getStatus()).isEqualTo(404);
	}

	private void failed(String path, int status) {
		this.request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
		this.request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
	}

	private ProblemDetail document() {
		return (ProblemDetail) ((ResponseEntity<?>) this.errors.error(this.request, this.response)).getBody();
	}

}
