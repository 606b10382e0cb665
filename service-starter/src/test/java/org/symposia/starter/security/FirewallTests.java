package org.symposia.starter.security;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

import org.symposia.starter.problem.MalformedAddressException;
import org.symposia.starter.problem.RecordedProblems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FirewallTests {

	private final HttpFirewall firewall = new FirewallAutoConfiguration().httpFirewall();

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/press");

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" })
	void letsTheMethodsPassThatHandlersKnow(String method) {
		this.request.setMethod(method);
		assertThatNoException().isThrownBy(() -> this.firewall.getFirewalledRequest(this.request));
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "PROPFIND", "get", "CONNECT" })
	void refusesOtherMethods(String method) throws Exception {
		this.request.setMethod(method);
		rejects();
		assertThat(answered()).isInstanceOf(HttpRequestMethodNotSupportedException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/press;a=b", "/press//r1", "/press/../agenda", "/press/%2e%2e/a", "/press%2fr1",
			"/press%00", "/press\\r1" })
	void refusesAnAddressNobodyWrites(String path) throws Exception {
		this.request.setRequestURI(path);
		rejects();
		assertThat(answered()).isInstanceOf(MalformedAddressException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "theme=dark", "theme=暗い", "Größe", "a\tb", "\u00a0\u0085\uff01" })
	void letsEveryHeaderPassThatHttpAllows(String value) {
		this.request.addHeader("X-Name", value);
		assertThat(this.firewall.getFirewalledRequest(this.request).getHeader("X-Name")).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\nb", "a\rb", "a\u007fb", "a\u001bb" })
	void refusesHeadersWithControlCharacters(String value) {
		this.request.addHeader("X-Name", value);
		assertThatExceptionOfType(RequestRejectedException.class)
			.isThrownBy(() -> this.firewall.getFirewalledRequest(this.request).getHeader("X-Name"));
	}

	@Test
	void allowsFormsToLeadToTheIdentityProviderOnly() {
		SecurityHeadersProperties properties = new SecurityHeadersProperties(
				URI.create("https://id.example.org:8443/realms/symposia"));
		assertThat(properties.contentSecurityPolicy()).contains("form-action 'self' https://id.example.org:8443;")
			.doesNotContain("realms")
			.startsWith("default-src 'none'");
	}

	private void rejects() {
		assertThatExceptionOfType(RequestRejectedException.class)
			.isThrownBy(() -> this.firewall.getFirewalledRequest(this.request));
	}

	private Exception answered() throws Exception {
		RecordedProblems problems = new RecordedProblems();
		new FirewallAutoConfiguration().rejectedRequests(problems.writer())
			.handle(this.request, new MockHttpServletResponse(), new RequestRejectedException("rejected"));
		return problems.all().getFirst();
	}

}
