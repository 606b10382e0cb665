package org.symposia.gateway.body;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class QueryOnlyRequestTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/press");

	@Test
	void takesNoParameterFromAForm() {
		this.request.setQueryString("q=1");
		this.request.setParameter("name", "of the form");
		assertThat(Collections.list(wrapped().getParameterNames())).containsExactly("q");
		assertThat(wrapped().getParameter("name")).isNull();
		assertThat(wrapped().getParameterValues("name")).isNull();
	}

	@Test
	void decodesNamesAndValues() {
		this.request.setQueryString("%C3%A4=a+b%26c&%C3%A4=%E5%B1%B1&plus=1%2B1");
		assertThat(wrapped().getParameterValues("ä")).containsExactly("a b&c", "山");
		assertThat(wrapped().getParameter("ä")).isEqualTo("a b&c");
		assertThat(wrapped().getParameterMap()).containsKeys("ä", "plus");
	}

	@Test
	void keepsAParameterWithoutAValue() {
		this.request.setQueryString("flag&empty=");
		assertThat(wrapped().getParameterMap()).containsOnlyKeys("flag", "empty");
		assertThat(wrapped().getParameter("flag")).isEmpty();
	}

	@Test
	void hasNoParametersWithoutAQuery() {
		assertThat(wrapped().getParameterMap()).isEmpty();
	}

	private QueryOnlyRequest wrapped() {
		return new QueryOnlyRequest(this.request, 100);
	}

}
