package org.symposia.starter.idempotency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import com.mongodb.MongoTimeoutException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.unit.DataSize;

import org.symposia.starter.problem.ContentTooLargeException;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.RecordedProblems;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.test.UnreliableStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IdempotencyFilterTests {

	private static final String KEY = "a-key-of-20-letters-";

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final MongoOperations store = EmbeddedStore.newStore();

	private final RecordedProblems problems = new RecordedProblems();

	private final IdempotencyFilter filter = filter(this.store);

	private final AtomicInteger calls = new AtomicInteger();

	private Predicate<HttpServletRequest> access = (request) -> true;

	/** Answers 201 with the number of the call. */
	private FilterChain handler = (request, response) -> {
		((HttpServletResponse) response).setStatus(201);
		((HttpServletResponse) response).setHeader("Location", "/api/talks/1");
		response.getWriter().write("call " + this.calls.incrementAndGet());
	};

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void givesTheFirstAnswerAgain() throws Exception {
		call(post("{\"title\": \"x\"}"));
		MockHttpServletResponse again = call(post("{\"title\": \"x\"}"));
		assertThat(again.getContentAsString()).isEqualTo("call 1");
		assertThat(again.getStatus()).isEqualTo(201);
		assertThat(again.getHeader("Location")).isEqualTo("/api/talks/1");
		assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
		assertThat(this.calls).hasValue(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "OPTIONS" })
	void doesNotMindReading(String method) throws Exception {
		call(request(method, "/api/talks", ""));
		call(request(method, "/api/talks", ""));
		assertThat(this.calls).hasValue(2);
	}

	@Test
	void doesNotMindPagesOrCallsWithoutAKey() throws Exception {
		call(request("POST", "/talks", ""));
		call(request("POST", "/talks", ""));
		MockHttpServletRequest plain = new MockHttpServletRequest("POST", "/api/talks");
		call(plain);
		call(plain);
		assertThat(this.calls).hasValue(4);
	}

	@Test
	void tellsCallsOfOtherRoutesAndMethodsApart() throws Exception {
		call(request("POST", "/api/talks", "x"));
		call(request("POST", "/api/people", "x"));
		call(request("PUT", "/api/talks", "x"));
		assertThat(this.calls).hasValue(3);
	}

	@Test
	void tellsCallersAndTheirManageTokensApart() throws Exception {
		call(post("x"));
		MockHttpServletRequest managed = post("x");
		managed.addHeader("Manage-Token", "t1");
		call(managed);
		signIn();
		call(post("x"));
		assertThat(this.calls).hasValue(3);
	}

	@Test
	void refusesAnotherContentOrQueryUnderTheSameKey() throws Exception {
		call(post("x"));
		assertThat(call(post("y")).getStatus()).isEqualTo(422);
		MockHttpServletRequest query = post("x");
		query.setQueryString("a=b");
		assertThat(call(query).getStatus()).isEqualTo(422);
		assertThat(this.problems.all()).hasOnlyElementsOfType(KeyReusedException.class);
		assertThat(this.calls).hasValue(1);
	}

	@Test
	void letsOneOfManyHappen() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch opened = new CountDownLatch(1);
		FilterChain counting = this.handler;
		this.handler = (request, response) -> {
			begun.countDown();
			await(opened);
			counting.doFilter(request, response);
		};
		CompletableFuture<MockHttpServletResponse> first = CompletableFuture.supplyAsync(() -> callOrFail(post("x")),
				Thread::startVirtualThread);
		await(begun);
		List<Integer> others = new ArrayList<>();
		for (int number = 0; number < 7; number++) {
			others.add(call(post("x")).getStatus());
		}
		opened.countDown();
		assertThat(others).containsOnly(409);
		assertThat(first.join().getContentAsString()).isEqualTo("call 1");
		assertThat(call(post("x")).getContentAsString()).isEqualTo("call 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void refusesAKeyThatIsEmpty(String key) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/talks");
		request.addHeader("Idempotency-Key", key);
		assertThat(call(request).getStatus()).isEqualTo(400);
		assertThat(this.problems.all()).hasOnlyElementsOfType(InvalidInputException.class);
	}

	@Test
	void wantsAKeyOfAStrangerThatNobodyGuesses() throws Exception {
		assertThat(call(keyed("k".repeat(19))).getStatus()).isEqualTo(400);
		assertThat(call(keyed("k".repeat(20))).getStatus()).isEqualTo(201);
		signIn();
		assertThat(call(keyed("k")).getStatus()).isEqualTo(201);
	}

	@Test
	void givesAStrangerTheAnswerForTenMinutes() throws Exception {
		call(post("x"));
		this.clock.advance(Duration.ofMinutes(10).minusMillis(1));
		assertThat(call(post("x")).getContentAsString()).isEqualTo("call 1");
		this.clock.advance(Duration.ofMillis(1));
		assertThat(call(post("x")).getStatus()).isEqualTo(409);
		assertThat(this.problems.all()).hasOnlyElementsOfType(AnswerExpiredException.class);
		assertThat(call(post("y")).getStatus()).isEqualTo(422);
		assertThat(this.calls).hasValue(1);
	}

	@Test
	void givesAnAccountTheAnswerForADay() throws Exception {
		signIn();
		call(post("x"));
		this.clock.advance(Duration.ofHours(24).minusMillis(1));
		assertThat(call(post("x")).getContentAsString()).isEqualTo("call 1");
	}

	private static void signIn() {
		SecurityContextHolder.getContext()
			.setAuthentication(new JwtAuthenticationToken(
					Jwt.withTokenValue("t").header("alg", "none").subject("u1").build(), List.of()));
	}

	private static MockHttpServletRequest keyed(String key) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/talks");
		request.addHeader("Idempotency-Key", key);
		return request;
	}

	@Test
	void boundsTheKey() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/talks");
		request.addHeader("Idempotency-Key", "k".repeat(255));
		assertThat(call(request).getStatus()).isEqualTo(201);
		MockHttpServletRequest longer = new MockHttpServletRequest("POST", "/api/talks");
		longer.addHeader("Idempotency-Key", "k".repeat(256));
		assertThat(call(longer).getStatus()).isEqualTo(400);
	}

	@Test
	void refusesABodyThatIsTooLarge() throws Exception {
		MockHttpServletRequest request = post("");
		request.setContent(new byte[RepeatableBody.LIMIT + 1]);
		assertThat(call(request).getStatus()).isEqualTo(413);
		assertThat(this.problems.all()).hasOnlyElementsOfType(ContentTooLargeException.class);
		request.setContent(new byte[RepeatableBody.LIMIT]);
		assertThat(call(request).getStatus()).isEqualTo(201);
	}

	@Test
	void readsNoBodyOfACallerWithoutTheRole() throws Exception {
		this.access = (request) -> {
			throw new ForbiddenException("no role");
		};
		assertThat(call(unreadable()).getStatus()).isEqualTo(403);
		assertThat(this.calls).hasValue(0);
	}

	@Test
	void readsNoBodyThatNoHandlerTakes() throws Exception {
		this.access = (request) -> false;
		assertThat(call(unreadable()).getStatus()).isEqualTo(201);
	}

	private static MockHttpServletRequest unreadable() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/talks") {

			@Override
			public ServletInputStream getInputStream() {
				throw new IllegalStateException("The body is read");
			}

		};
		request.addHeader("Idempotency-Key", KEY);
		return request;
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 408, 425, 429, 500, 503 })
	void decidesAnewWhatMayHaveChanged(int status) throws Exception {
		FilterChain accepting = this.handler;
		this.handler = (request, response) -> ((HttpServletResponse) response).setStatus(status);
		assertThat(call(post("x")).getStatus()).isEqualTo(status);
		this.handler = accepting;
		assertThat(call(post("x")).getContentAsString()).isEqualTo("call 1");
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 204, 302, 400, 404, 409, 412, 422 })
	void repeatsEveryOtherAnswer(int status) throws Exception {
		this.handler = (request, response) -> ((HttpServletResponse) response).setStatus(status);
		call(post("x"));
		this.handler = (request, response) -> ((HttpServletResponse) response).setStatus(418);
		assertThat(call(post("x")).getStatus()).isEqualTo(status);
	}

	@Test
	void triesAnewWhatFailed() throws Exception {
		FilterChain accepting = this.handler;
		this.handler = (request, response) -> {
			throw new ServletException("failed");
		};
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> call(post("x")));
		this.handler = accepting;
		assertThat(call(post("x")).getStatus()).isEqualTo(201);
	}

	@ParameterizedTest
	@CsvSource({ "29, 409", "30, 201" })
	void letsARepetitionTakeOverACallAfterThirtySeconds(long seconds, int status) throws Exception {
		List<Integer> repeated = new ArrayList<>();
		meanwhile(Duration.ofSeconds(seconds), () -> repeated.add(callOrFail(post("x")).getStatus()));
		call(post("x"));
		assertThat(repeated).containsExactly(status);
	}

	@ParameterizedTest
	@CsvSource({ "9, 409", "10, 201" })
	void letsARepetitionTakeOverAnUploadAfterTenMinutes(long minutes, int status) throws Exception {
		List<Integer> repeated = new ArrayList<>();
		meanwhile(Duration.ofMinutes(minutes), () -> repeated.add(callOrFail(upload("x")).getStatus()));
		call(upload("x"));
		assertThat(repeated).containsExactly(status);
	}

	@Test
	void knowsUploadsByTheirContent() throws Exception {
		call(upload("x"));
		assertThat(call(upload("x")).getHeader("Idempotency-Replayed")).isEqualTo("true");
		assertThat(call(upload("y")).getStatus()).isEqualTo(422);
	}

	@Test
	void knowsFormsByTheirFieldsWhateverTheirOrder() throws Exception {
		call(form("a", "1", "b", "2"));
		assertThat(call(form("b", "2", "a", "1")).getHeader("Idempotency-Replayed")).isEqualTo("true");
		assertThat(call(form("a", "1", "b", "3")).getStatus()).isEqualTo(422);
		assertThat(this.calls).hasValue(1);
	}

	@Test
	void refusesAFormThatCannotBeRead() throws Exception {
		MockHttpServletRequest broken = new MockHttpServletRequest("POST", "/api/talks") {

			@Override
			public Map<String, String[]> getParameterMap() {
				throw new InvalidParameterException("broken");
			}

		};
		broken.addHeader("Idempotency-Key", KEY);
		broken.setContentType("application/x-www-form-urlencoded");
		call(broken);
		assertThat(this.problems.all()).hasOnlyElementsOfType(InvalidParameterException.class);
		assertThat(this.calls).hasValue(0);
	}

	@Test
	void refusesWhatItCannotRememberWhileTheStoreIsAway() throws Exception {
		IdempotencyFilter away = filter(UnreliableStore.failing(this.store, "insert", 1, () -> {
		}));
		MockHttpServletResponse response = new MockHttpServletResponse();
		away.doFilter(post("x"), response, this.handler);
		assertThat(this.problems.all()).hasOnlyElementsOfType(MongoTimeoutException.class);
		assertThat(this.calls).hasValue(0);
	}

	@Test
	void answersThoughTheAnswerCannotBeKept() throws Exception {
		IdempotencyFilter away = filter(UnreliableStore.failing(this.store, "updateFirst", 1, () -> {
		}));
		MockHttpServletResponse response = new MockHttpServletResponse();
		away.doFilter(post("x"), response, this.handler);
		assertThat(response.getContentAsString()).isEqualTo("call 1");
		assertThat(call(post("x")).getStatus()).isEqualTo(409);
		assertThat(this.problems.all()).singleElement()
			.isInstanceOfSatisfying(CallInProgressException.class,
					(problem) -> assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("1"));
	}

	/** Lets something happen, once, while the first call runs. */
	private void meanwhile(Duration passes, Runnable happens) {
		FilterChain accepting = this.handler;
		this.handler = (request, response) -> {
			this.handler = accepting;
			this.clock.advance(passes);
			happens.run();
			accepting.doFilter(request, response);
		};
	}

	private IdempotencyFilter filter(MongoOperations documents) {
		return new IdempotencyFilter(new IdempotencyRecords(documents, this.clock),
				(request) -> this.access.test(request), new BufferBudget(DataSize.ofMegabytes(32)),
				this.problems.writer());
	}

	private static MockHttpServletRequest post(String body) {
		return request("POST", "/api/talks", body);
	}

	private static MockHttpServletRequest request(String method, String path, String body) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.addHeader("Idempotency-Key", KEY);
		request.setContentType("application/json");
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		return request;
	}

	private static MockHttpServletRequest form(String... fields) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/talks");
		request.addHeader("Idempotency-Key", KEY);
		request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
		for (int index = 0; index < fields.length; index += 2) {
			request.addParameter(fields[index], fields[index + 1]);
		}
		return request;
	}

	private static MockHttpServletRequest upload(String content) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/files");
		request.addHeader("Idempotency-Key", KEY);
		request.setContentType("multipart/form-data; boundary=b");
		request.addPart(new MockPart("file", "a.txt", content.getBytes(StandardCharsets.UTF_8)));
		return request;
	}

	private MockHttpServletResponse call(MockHttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, this.handler);
		return response;
	}

	private MockHttpServletResponse callOrFail(MockHttpServletRequest request) {
		try {
			return call(request);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
