package org.symposia.gateway.login;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.starter.problem.LoginRequiredException;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.web.PublicUrl;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoginRedirectFilterTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private static final Instant NOW = Instant.parse("2026-04-15T07:00:00Z");

	private final TestClock clock = new TestClock(NOW);

	private final LoginRedirectFilter filter = new LoginRedirectFilter(
			new PublicUrl(URI.create("http://localhost:8080")), this.clock);

	private final ServerResponse refusal = ServerResponse.status(401).header("WWW-Authenticate", "Bearer").build();

	@Test
	void leadsABrowserToTheLoginAndBack() throws Exception {
		MockHttpServletRequest request = browser("GET", "/agenda/desk");
		request.setQueryString("day=1");
		ServerResponse answer = filter(request);
		assertThat(answer.statusCode().value()).isEqualTo(302);
		assertThat(location(answer)).isEqualTo("/login?return=%2Fagenda%2Fdesk%3Fday%3D1");
		assertThat(answer.headers().getCacheControl()).isEqualTo("no-store");
	}

	@Test
	void leadsHtmxToTheLoginAndBackToThePageItIsPartOf() throws Exception {
		MockHttpServletRequest request = htmx("http://localhost:8080/press/a");
		ServerResponse answer = filter(request);
		assertThat(answer.headers().getFirst("HX-Redirect")).isEqualTo("/login?return=%2Fpress%2Fa");
		assertThat(location(answer)).isNull();
	}

	@Test
	void leadsHtmxHomeFromAnotherSite() throws Exception {
		assertThat(filter(htmx("https://evil.example/press/a")).headers().getFirst("HX-Redirect"))
			.isEqualTo("/login?return=%2F");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/x-www-form-urlencoded", "multipart/form-data;boundary=x" })
	void leadsTheSenderOfAFormToALoginThatSaysThatNothingWasSaved(String type) throws Exception {
		MockHttpServletRequest request = browser("POST", "/agenda/desk");
		request.setContentType(type);
		request.addHeader("Referer", "http://localhost:8080/agenda/desk/new");
		ServerResponse answer = filter(request);
		assertThat(answer.statusCode().value()).isEqualTo(303);
		assertThat(location(answer)).isEqualTo("/login?return=%2Fagenda%2Fdesk%2Fnew&unsaved=true");
		assertThat(answer.headers().getCacheControl()).isEqualTo("no-store");
	}

	@Test
	void tellsProgramsByAProblem() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/agenda/events/x/draft");
		request.addHeader("Accept", "application/json");
		asksToSignIn(request);
	}

	@Test
	void tellsScriptsByAProblemThatSendNoForm() {
		MockHttpServletRequest request = browser("POST", "/agenda/desk");
		request.setContentType("application/json");
		asksToSignIn(request);
	}

	@Test
	void leavesAServicesOwnProblemAsItIs() throws Exception {
		ServerResponse problem = ServerResponse.status(401).contentType(MediaType.APPLICATION_PROBLEM_JSON).build();
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/agenda/events");
		assertThat(this.filter.filter(server(request), (any) -> problem)).isSameAs(problem);
	}

	@Test
	void leavesOtherAnswersAsTheyAre() throws Exception {
		ServerResponse forbidden = ServerResponse.status(403).build();
		assertThat(this.filter.filter(server(browser("GET", "/agenda/desk")), (any) -> forbidden)).isSameAs(forbidden);
	}

	@Test
	void doesNotRedirectWhoBroughtATokenOfTheirOwn() {
		MockHttpServletRequest request = browser("GET", "/agenda/desk");
		request.addHeader("Authorization", "Bearer old");
		asksToSignIn(request);
	}

	@Test
	void doesNotSendAPersonInCirclesWhoHasJustSignedIn() throws Exception {
		MockHttpServletRequest request = browser("GET", "/agenda/desk");
		request.setAttribute(TokenRelayFilter.SINCE, NOW);
		this.clock.advance(Duration.ofMillis(9_999));
		asksToSignIn(request);
		this.clock.advance(Duration.ofMillis(1));
		assertThat(filter(request).statusCode().value()).isEqualTo(302);
	}

	private void asksToSignIn(MockHttpServletRequest request) {
		assertThatExceptionOfType(LoginRequiredException.class).isThrownBy(() -> filter(request));
	}

	private ServerResponse filter(MockHttpServletRequest request) throws Exception {
		return this.filter.filter(server(request), (any) -> this.refusal);
	}

	private static ServerRequest server(MockHttpServletRequest request) {
		return ServerRequest.create(request, List.of());
	}

	private static MockHttpServletRequest browser(String method, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.addHeader("Accept", BROWSER);
		return request;
	}

	private static MockHttpServletRequest htmx(String page) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/press/fragments/x");
		request.addHeader("HX-Request", "true");
		request.addHeader("HX-Current-URL", page);
		return request;
	}

	private static String location(ServerResponse answer) {
		return answer.headers().getFirst(HttpHeaders.LOCATION);
	}

}
