package org.symposia.starter.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageMemoryTests {

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void keepsTheCookieToTlsWhereBrowsersComeByTls(boolean secure) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/press");
		request.setQueryString("lang=de");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new LanguageMemory(secure).preHandle(request, response, this);
		assertThat(response.getCookie("lang").getSecure()).isEqualTo(secure);
	}

}
