package org.symposia.gateway.origin;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class OriginFilterTests {

	private final TestGateway gateway;

	OriginFilterTests(TestGateway gateway) {
		this.gateway = gateway;
	}

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
			String authorization, int status) {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		HttpRequest.Builder request = this.gateway.to("/agenda/desk").method(method, BodyPublishers.noBody());
		header(request, "Sec-Fetch-Site", fetchSite);
		header(request, "Origin", origin);
		header(request, "Authorization", authorization);
		header(request, "Cookie", (cookie != null) ? "symposia-session=abc" : null);
		assertThat(this.gateway.send(request).statusCode()).isEqualTo(status);
		assertThat(TestGateway.SERVICE.getAllServeEvents()).hasSize((status == 200) ? 1 : 0);
	}

	@Test
	void saysWhyAsAProblem() {
		HttpResponse<String> response = this.gateway.send(this.gateway.to("/api/agenda/events")
			.header("Sec-Fetch-Site", "cross-site")
			.POST(BodyPublishers.noBody()));
		assertThat(response.body()).contains("urn:symposia:problem:foreign-origin");
	}

	private static void header(HttpRequest.Builder request, String name, String value) {
		if (value != null) {
			request.header(name, value);
		}
	}

}
