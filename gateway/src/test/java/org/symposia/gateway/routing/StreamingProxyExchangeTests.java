package org.symposia.gateway.routing;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.symposia.gateway.TestService;
import org.symposia.starter.problem.NeighbourUnavailableException;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * That a deadline has passed is seen by a request to {@code /silent}, which is never
 * answered and so always meets it.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StreamingProxyExchangeTests {

	private static final Duration LONG = Duration.ofMinutes(2);

	private static final Duration SHORT = Duration.ofMillis(500);

	private final TestService service = new TestService();

	private final HttpClient client = HttpClient.newHttpClient();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	@AfterEach
	void close() {
		this.service.close();
		this.client.shutdownNow();
	}

	@Test
	void givesUpOnAServiceThatDoesNotAnswerInTime() {
		deadlineStrikes(exchange(SHORT));
		assertThat(this.meters.get("symposia.gateway.upstream").tags("service", "media", "outcome", "none").timer())
			.returns(1L, (timer) -> timer.count());
	}

	@Test
	void waitsLongerForAnUpload() throws Exception {
		CountDownLatch arrived = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		this.service.on("/photos", (http) -> {
			http.getRequestBody().readAllBytes();
			arrived.countDown();
			await(goOn);
			TestService.answer(http, 201, "text/plain", "stored");
		});
		StreamingProxyExchange exchange = exchange(SHORT);
		MockHttpServletRequest upload = new MockHttpServletRequest("POST", "/photos");
		upload.setContentType("multipart/form-data; boundary=x");
		upload.setContent("--x--".getBytes(UTF_8));
		CompletableFuture<ServerResponse> answer = CompletableFuture.supplyAsync(() -> send(exchange, upload));
		arrived.await();
		deadlineStrikes(exchange);
		goOn.countDown();
		assertThat(answer.get().statusCode().value()).isEqualTo(201);
	}

	@Test
	void letsABodyTakeLongerThanTheDeadline() throws Exception {
		CountDownLatch goOn = new CountDownLatch(1);
		this.service.on("/long", (http) -> {
			http.sendResponseHeaders(200, 0);
			http.getResponseBody().write("first ".getBytes(UTF_8));
			http.getResponseBody().flush();
			await(goOn);
			http.getResponseBody().write("last".getBytes(UTF_8));
			http.close();
		});
		StreamingProxyExchange exchange = exchange(SHORT);
		ServerResponse begun = untilHeadersComeInTime(exchange, "/long");
		deadlineStrikes(exchange);
		goOn.countDown();
		assertThat(written(begun).getContentAsString()).isEqualTo("first last");
	}

	@Test
	void passesStatusAndBodyBackAndCountsThem() throws Exception {
		this.service.answer("/gone", 410, "text/plain", "gone");
		ServerResponse answer = send(exchange(LONG), new MockHttpServletRequest("GET", "/gone"));
		assertThat(written(answer).getStatus()).isEqualTo(410);
		assertThat(this.meters.get("symposia.gateway.upstream").tags("service", "media", "outcome", "4xx").timer())
			.returns(1L, (timer) -> timer.count());
	}

	@Test
	void sendsTheHeadersButThoseOfTheConnection() throws Exception {
		CompletableFuture<com.sun.net.httpserver.Headers> received = new CompletableFuture<>();
		this.service.on("/press", (http) -> {
			received.complete(http.getRequestHeaders());
			TestService.answer(http, 204, "text/plain", "");
		});
		HttpHeaders headers = new HttpHeaders();
		headers.set("Host", "evil.example");
		headers.set("Connection", "keep-alive");
		headers.set("Content-Length", "17");
		headers.addAll("Accept-Language", List.of("ja", "de"));
		send(exchange(LONG), new MockHttpServletRequest("GET", "/press"), headers);
		assertThat(received.get().get("Accept-Language")).containsExactly("ja", "de");
		assertThat(received.get().getFirst("Host")).isEqualTo(this.service.url().getAuthority());
		assertThat(received.get().get("Content-Length")).isNull();
	}

	@Test
	void saysThatAServiceIsAway() {
		this.service.close();
		assertThatExceptionOfType(NeighbourUnavailableException.class)
			.isThrownBy(() -> send(exchange(LONG), new MockHttpServletRequest("GET", "/press")));
	}

	private StreamingProxyExchange exchange(Duration response) {
		this.service.beSilentOn("/silent");
		return new StreamingProxyExchange(this.client, new Deadlines(LONG, response, LONG, Set.of()), this.meters);
	}

	private void deadlineStrikes(StreamingProxyExchange exchange) {
		assertThatExceptionOfType(ServiceTooSlowException.class)
			.isThrownBy(() -> send(exchange, new MockHttpServletRequest("GET", "/silent")));
	}

	/** On a slow machine even the headers of a quick answer may miss a short deadline. */
	private ServerResponse untilHeadersComeInTime(StreamingProxyExchange exchange, String path) {
		while (true) {
			try {
				return send(exchange, new MockHttpServletRequest("GET", path));
			}
			catch (ServiceTooSlowException ex) {
				// once more
			}
		}
	}

	private ServerResponse send(StreamingProxyExchange exchange, MockHttpServletRequest request) {
		return send(exchange, request, new HttpHeaders());
	}

	private ServerResponse send(StreamingProxyExchange exchange, MockHttpServletRequest request, HttpHeaders headers) {
		request.setAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR, "media");
		URI address = this.service.url().resolve(request.getRequestURI());
		ProxyExchange.Request proxied = exchange.request(ServerRequest.create(request, List.of()))
			.method(HttpMethod.valueOf(request.getMethod()))
			.uri(address)
			.headers(headers)
			.build();
		return exchange.exchange(proxied);
	}

	private static MockHttpServletResponse written(ServerResponse answer) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		answer.writeTo(new MockHttpServletRequest(), response, List::of);
		return response;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
