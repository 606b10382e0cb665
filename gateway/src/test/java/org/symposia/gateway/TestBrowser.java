package org.symposia.gateway;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser that has gone through the login. */
public final class TestBrowser {

	private final TestGateway gateway;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private String landedAt = "";

	TestBrowser(TestGateway gateway) {
		this.gateway = gateway;
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
		String begun = location(get("/login?return=" + returnPath));
		return URI.create(location(get(begun)));
	}

	/** Comes back with a code and the given state. */
	public HttpResponse<String> answer(String state) {
		return get("/login/oauth2/code/keycloak?code=abc&state=" + state);
	}

	/** The state that a visit to the provider's door carries. */
	public static String stateOf(URI provider) {
		return UriComponentsBuilder.fromUri(provider).build().getQueryParams().getFirst("state");
	}

	private static String location(HttpResponse<String> response) {
		return response.headers().firstValue("Location").orElseThrow();
	}

	public String landedAt() {
		return this.landedAt;
	}

	/** The session cookie with its name, as it is sent. */
	public String cookie() {
		return pair("symposia-session");
	}

	/** Another browser's cookie, or an invented one. */
	public void set(String cookie, String value) {
		this.cookies.put(cookie, value);
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	private String pair(String name) {
		return this.cookies.containsKey(name) ? name + "=" + this.cookies.get(name) : "";
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
		if (!this.cookies.isEmpty()) {
			request.header("Cookie", this.cookies.keySet().stream().map(this::pair).collect(Collectors.joining("; ")));
		}
		HttpResponse<String> response = this.gateway.send(request);
		response.headers().allValues("Set-Cookie").forEach(this::keep);
		return response;
	}

	private void keep(String line) {
		String[] pair = line.split(";")[0].split("=", 2);
		if (line.contains("Max-Age=0")) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

}
