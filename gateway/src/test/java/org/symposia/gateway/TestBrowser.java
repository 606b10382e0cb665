package org.symposia.gateway;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser that has gone through the login. */
public final class TestBrowser {

	private final TestGateway gateway;

	private String cookie;

	private String landedAt = "";

	TestBrowser(TestGateway gateway) {
		this.gateway = gateway;
		this.cookie = "";
	}

	static TestBrowser signIn(TestGateway gateway) {
		TestBrowser visitor = new TestBrowser(gateway);
		visitor.signIn("/");
		return visitor;
	}

	/** Goes through the login and comes back. */
	public void signIn(String returnPath) {
		comeBack(leave(returnPath));
	}

	/** Comes back from the provider's door. */
	public void comeBack(URI provider) {
		MultiValueMap<String, String> query = UriComponentsBuilder.fromUri(provider).build().getQueryParams();
		TestGateway.PROVIDER.answerCodeFor(query.getFirst("nonce"));
		HttpResponse<String> back = get("/login/oauth2/code/keycloak?code=abc&state=" + query.getFirst("state"));
		assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
		this.landedAt = back.headers().firstValue("Location").orElseThrow();
	}

	/** Starts the login and stands before the provider's door. */
	public URI leave(String returnPath) {
		get("/login?return=" + returnPath);
		return URI.create(get("/oauth2/authorization/keycloak").headers().firstValue("Location").orElseThrow());
	}

	public String landedAt() {
		return this.landedAt;
	}

	public String cookie() {
		return this.cookie;
	}

	public HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = this.gateway.to(path);
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	public HttpResponse<String> post(String path, String... headers) {
		HttpRequest.Builder request = this.gateway.to(path).POST(HttpRequest.BodyPublishers.noBody());
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		HttpResponse<String> response = this.gateway
			.send(this.cookie.isEmpty() ? request : request.header("Cookie", this.cookie));
		response.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((line) -> line.startsWith("symposia-session="))
			.forEach((line) -> this.cookie = line.split(";")[0]);
		return response;
	}

}
