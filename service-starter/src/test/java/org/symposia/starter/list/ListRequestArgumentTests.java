package org.symposia.starter.list;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ListRequestArgumentTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/agenda/events");

	@Test
	void readsWhatIsAskedFor() {
		with("cursor", "abc").with("limit", "20")
			.with("query", " Mustermann ")
			.with("state", "open")
			.with("lang", "de");
		assertThat(read()).isEqualTo(new ListRequest("abc", 20, "Mustermann"));
	}

	@Test
	void beginsAtTheStartWithTheStandardLimit() {
		with("cursor", "").with("limit", "");
		assertThat(read()).isEqualTo(new ListRequest(null, 10, ""));
	}

	@Test
	void namesTheBoundsOfTheLimit() {
		for (String limit : List.of("0", "31", "-1", "many", "99999999999")) {
			this.request.setParameter("limit", limit);
			assertThat(errors()).containsExactly(new FieldError("limit", "must be a whole number from 1 to 30"));
		}
	}

	@Test
	void refusesUnknownParametersLikeUnknownFields() {
		with("sort", "title");
		assertThat(errors())
			.containsExactly(new FieldError("sort", "is not a known parameter; known are cursor, limit, query, state"));
	}

	@Test
	void ignoresWhatOtherSitesAddToTheLinksOfPages() {
		this.request.setRequestURI("/press");
		with("utm_source", "newsletter");
		assertThat(read().limit()).isEqualTo(10);
	}

	@Test
	void boundsTheQuery() {
		with("query", "x".repeat(201));
		assertThat(errors()).containsExactly(new FieldError("query", "must have at most 200 characters"));
	}

	private ListRequestArgumentTests with(String name, String value) {
		this.request.setParameter(name, value);
		return this;
	}

	private ListRequest read() {
		MethodParameter parameter = new MethodParameter(Objects.requireNonNull(
				ReflectionUtils.findMethod(ListRequestArgumentTests.class, "list", ListRequest.class, String.class)),
				0);
		return new ListRequestArgument().resolveArgument(parameter, null, new ServletWebRequest(this.request), null);
	}

	private Object[] errorsOf(InvalidInputException refusal) {
		return ((List<?>) Objects.requireNonNull(refusal.getBody().getProperties()).get("errors")).toArray();
	}

	private Object[] errors() {
		return errorsOf(catchThrowableOfType(InvalidInputException.class, this::read));
	}

	@SuppressWarnings("unused")
	void list(@ListLimit(value = 10, max = 30) ListRequest request, @RequestParam String state) {
	}

}
