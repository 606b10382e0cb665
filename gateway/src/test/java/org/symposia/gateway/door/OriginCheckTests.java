package org.symposia.gateway.door;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class OriginCheckTests {

	private final OriginCheck check = new OriginCheck(new PublicSite(URI.create("http://localhost:8080")),
			new SessionCookie("symposia-session"));

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
			request.setCookies(new jakarta.servlet.http.Cookie("symposia-session", "abc"));
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.check.doFilter(request, response, new MockFilterChain());
		assertThat(response.getStatus()).isEqualTo(status);
	}

	private static void header(MockHttpServletRequest request, String name, String value) {
		if (value != null) {
			request.addHeader(name, value);
		}
	}

}
