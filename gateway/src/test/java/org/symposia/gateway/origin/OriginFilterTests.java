package org.symposia.gateway.origin;

import java.net.URI;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symposia.gateway.TestProblems;
import org.symposia.gateway.cookie.TestCookies;
import org.symposia.starter.web.PublicUrl;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class OriginFilterTests {

	private final OriginFilter filter = new OriginFilter(new PublicUrl(URI.create("http://localhost:8080")),
			TestCookies.local(), TestProblems.writer());

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# method, Sec-Fetch-Site, Origin,                 Cookie, Authorization, status
			  GET,    cross-site,     https://evil.example,   yes,    -,             200
			  HEAD,   cross-site,     https://evil.example,   yes,    -,             200
			  POST,   same-origin,    -,                      yes,    -,             200
			  POST,   same-origin,    https://evil.example,   yes,    -,             200
			  POST,   same-site,      http://localhost:8080,  yes,    -,             403
			  POST,   cross-site,     -,                      -,      -,             403
			  POST,   none,           -,                      yes,    -,             403
			  POST,   -,              http://localhost:8080,  yes,    -,             200
			  POST,   -,              http://localhost:8081,  -,      -,             403
			  POST,   -,              https://localhost:8080, yes,    -,             403
			  POST,   -,              null,                   yes,    -,             403
			  POST,   -,              -,                      yes,    -,             403
			  POST,   -,              -,                      -,      -,             200
			  PUT,    cross-site,     -,                      -,      -,             403
			  DELETE, cross-site,     -,                      yes,    -,             403
			  PATCH,  -,              https://evil.example,   yes,    -,             403
			  POST,   cross-site,     https://evil.example,   yes,    Bearer x,      200
			""")
	void refusesWhatAnotherSiteAsksFor(String method, String fetchSite, String origin, String cookie,
			String authorization, int status) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/agenda/desk");
		header(request, "Sec-Fetch-Site", fetchSite);
		header(request, "Origin", origin);
		header(request, "Authorization", authorization);
		if (cookie != null) {
			request.setCookies(new Cookie("symposia-session", "abc"));
		}
		this.filter.doFilter(request, this.response, this.chain);
		assertThat(this.response.getStatus()).isEqualTo(status);
		assertThat(this.chain.getRequest() != null).isEqualTo(status == 200);
	}

	@Test
	void saysWhyAsAProblem() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/agenda/events");
		request.addHeader("Sec-Fetch-Site", "cross-site");
		this.filter.doFilter(request, this.response, this.chain);
		assertThat(this.response.getContentAsString()).isEqualTo("urn:symposia:problem:foreign-origin");
	}

	@Test
	void takesNoOtherCookieForASession() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/agenda/events");
		request.setCookies(new Cookie("lang", "ja"));
		this.filter.doFilter(request, this.response, this.chain);
		assertThat(this.response.getStatus()).isEqualTo(200);
	}

	private static void header(MockHttpServletRequest request, String name, String value) {
		if (value != null) {
			request.addHeader(name, value);
		}
	}

}
