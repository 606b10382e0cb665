package org.symposia.starter.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may call which endpoint of a service, by the table {@code access.txt} beside its
 * tests. Each line is {@code METHOD path: who}, where who is {@code anyone},
 * {@code signed-in} or the roles that may. An endpoint that is not in the table fails the
 * build.
 */
public abstract class AccessRules {

	private static final Map<String, String> CALLERS = Map.of("attendee", TestTokens.attendee(), "organizer",
			TestTokens.organizer("jihs"), "press-officer", TestTokens.pressOfficer("jihs"), "door-staff",
			TestTokens.doorStaff("num"), "admin", TestTokens.admin(), "service", TestTokens.service());

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private TestClient client;

	@Test
	void namesEveryEndpointAndNoOther() throws Exception {
		assertThat(access().keySet()).containsExactlyInAnyOrderElementsOf(endpoints().keySet());
	}

	/**
	 * The body cannot be read, so that a caller who may not call learns so before it is.
	 * Nothing has the id in the path.
	 */
	@Test
	void refusesEachCallerBeforeReadingTheBody() throws Exception {
		Map<String, String> access = access();
		List<String> wrong = new ArrayList<>();
		for (Endpoint endpoint : endpoints().values()) {
			List<String> admitted = List.of(access.getOrDefault(endpoint.line(), "nobody").split(" "));
			check(endpoint, "nobody", admitted.contains("anyone"), wrong);
			for (String caller : CALLERS.keySet()) {
				check(endpoint, caller, mayCall(caller, admitted), wrong);
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static boolean mayCall(String caller, List<String> admitted) {
		return admitted.contains("anyone") || admitted.contains("signed-in") || admitted.contains(caller)
				|| (caller.equals("admin") && !admitted.equals(List.of("service")));
	}

	private void check(Endpoint endpoint, String caller, boolean admitted, List<String> wrong) throws Exception {
		int status = call(endpoint, caller);
		int refused = caller.equals("nobody") ? 401 : 403;
		boolean right = admitted ? status != 401 && status != 403 && status < 500 : status == refused;
		if (!right) {
			wrong.add(endpoint.line() + " answers " + status + " to " + caller);
		}
	}

	private int call(Endpoint endpoint, String caller) throws Exception {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(this.client.url() + endpoint.pathOf("unknown-" + endpoint.method().toLowerCase())))
			.header("Accept", endpoint.isForPrograms() ? "application/json" : "text/html");
		if (CALLERS.containsKey(caller)) {
			request.header("Authorization", "Bearer " + CALLERS.get(caller));
		}
		if (endpoint.hasBody()) {
			request.header("Content-Type", endpoint.contentType());
		}
		request.method(endpoint.method(), endpoint.hasBody() ? BodyPublishers.ofString("{") : BodyPublishers.noBody());
		return send(request.build()).statusCode();
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.http.send(request, BodyHandlers.ofString());
	}

	private Map<String, Endpoint> endpoints() {
		Map<String, Endpoint> endpoints = new TreeMap<>();
		this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getName().startsWith("org.symposia."))
			.flatMap((entry) -> Endpoint.of(entry.getKey()))
			.forEach((endpoint) -> endpoints.putIfAbsent(endpoint.line(), endpoint));
		return endpoints;
	}

	private Map<String, String> access() throws IOException {
		Map<String, String> access = new TreeMap<>();
		lines().forEach((line) -> {
			int end = line.lastIndexOf(": ");
			access.put(line.substring(0, end), line.substring(end + 2));
		});
		return access;
	}

	private static Stream<String> lines() throws IOException {
		return new ClassPathResource("access.txt").getContentAsString(UTF_8)
			.lines()
			.filter((line) -> StringUtils.hasText(line) && !line.startsWith("#"));
	}

}
