package org.symposia.agenda;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.WireMock;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.starter.test.TestServers;

/** Calls the API and submits the forms of the service as one caller. */
public final class AgendaClient {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"(/\\?[^\"]+)\"");

	private final RestTestClient client;

	static {
		TestServers.wireMock().stubFor(WireMock.post("/internal/events").willReturn(WireMock.noContent()));
	}

	public AgendaClient(RestTestClient client) {
		this.client = client;
	}

	/** Valid fields of an event. */
	public static Map<String, Object> eventFields(String id) {
		Map<String, Object> fields = new HashMap<>();
		fields.putAll(Map.of("id", id, "title", Map.of("en", "Symposium " + id), "kind", "symposium", "zone",
				"Europe/Berlin", "start", "2026-04-15T09:00", "end", "2026-04-15T18:00", "place", "Berlin", "languages",
				List.of("en"), "hosts", List.of("jihs")));
		return fields;
	}

	/** Valid fields of a session. */
	public static Map<String, Object> sessionFields(String id, String from, String to) {
		Map<String, Object> fields = new HashMap<>();
		fields.putAll(
				Map.of("id", id, "title", "Title of " + id, "start", "2026-04-15T" + from, "end", "2026-04-15T" + to));
		return fields;
	}

	/** A new event in preparation. */
	public String anEvent() {
		String id = "event-" + COUNT.incrementAndGet();
		expect(201, post("/api/agenda/events", eventFields(id)));
		return id;
	}

	/** A new event with one session in its draft. */
	public String aDraft() {
		String id = anEvent();
		expect(201, post(draft(id) + "/sessions", sessionFields("opening", "09:00", "10:00")));
		return id;
	}

	/** A new event with one released session. */
	public String aPublicEvent() {
		String id = aDraft();
		release(id);
		return id;
	}

	/** Releases the draft of an event; the API's answer. */
	public String release(String event) {
		return expect(201, post("/api/agenda/events/" + event + "/releases", Map.of()));
	}

	/** Releases the draft of an event although conflicts are open. */
	public String releaseWithConflicts(String event) {
		return expect(201, post("/api/agenda/events/" + event + "/releases", Map.of("acceptConflicts", true)));
	}

	/**
	 * Puts a session into the draft of an event, with further fields by name and value.
	 */
	public String putSession(String event, String id, String from, String to, Object... fields) {
		Map<String, Object> session = sessionFields(id, from, to);
		for (int i = 0; i < fields.length; i += 2) {
			session.put((String) fields[i], fields[i + 1]);
		}
		return expect(200, put(draft(event) + "/sessions/" + id, session));
	}

	public static String draft(String event) {
		return "/api/agenda/events/" + event + "/draft";
	}

	public EntityExchangeResult<String> post(String path, Object body) {
		return body(this.client.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body));
	}

	public EntityExchangeResult<String> put(String path, Object body, String... ifMatch) {
		return body(this.client.put()
			.uri(path)
			.headers((headers) -> headers.addAll("If-Match", List.of(ifMatch)))
			.contentType(MediaType.APPLICATION_JSON)
			.body(body));
	}

	/** Calls with a body as it is, and headers by name and value. */
	public EntityExchangeResult<String> call(String method, String path, Object body, String... headers) {
		return body(this.client.method(HttpMethod.valueOf(method)).uri(URI.create(path)).headers((all) -> {
			all.setContentType(MediaType.APPLICATION_JSON);
			for (int i = 0; i < headers.length; i += 2) {
				all.set(headers[i], headers[i + 1]);
			}
		}).body(body));
	}

	/** All that is stored of an event, as its team reads it. */
	public String everythingOf(String event) {
		String path = "/api/agenda/events/" + event;
		return Stream.of("", "/draft", "/team", "/invitations")
			.map((part) -> expect(200, get(path + part)))
			.collect(Collectors.joining("\n"));
	}

	public EntityExchangeResult<String> delete(String path) {
		return body(this.client.delete().uri(path));
	}

	public EntityExchangeResult<String> get(String path) {
		return body(this.client.get().uri(path).accept(MediaType.APPLICATION_JSON));
	}

	public EntityExchangeResult<String> page(String path, String... languages) {
		return body(this.client.get()
			.uri(path)
			.headers((headers) -> headers.addAll("Accept-Language", List.of(languages)))
			.accept(MediaType.TEXT_HTML));
	}

	/** The front page and those that follow it. */
	public String frontPages() {
		return frontPagesFrom("/");
	}

	private String frontPagesFrom(String path) {
		String page = expect(200, page(path));
		return page + NEXT.matcher(page)
			.results()
			.map((next) -> frontPagesFrom(next.group(1).replace("&amp;", "&")))
			.collect(Collectors.joining());
	}

	public EntityExchangeResult<String> submit(String path, Map<String, String> fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.setAll(fields);
		return body(this.client.post()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form));
	}

	public static String expect(int status, EntityExchangeResult<String> result) {
		String body = String.valueOf(result.getResponseBody());
		if (result.getStatus().value() != status) {
			throw new AssertionError(
					"Expected %d from %s, got %s: %s".formatted(status, result.getUrl(), result.getStatus(), body));
		}
		return body;
	}

	private static EntityExchangeResult<String> body(RestTestClient.RequestHeadersSpec<?> request) {
		return request.exchange().expectBody(String.class).returnResult();
	}

}
