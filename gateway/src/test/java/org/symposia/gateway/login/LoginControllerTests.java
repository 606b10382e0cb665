package org.symposia.gateway.login;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoginControllerTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");

	@Test
	void goesToTheProviderAndRemembersThePath() {
		ResponseEntity<Void> answer = login("/agenda/desk?day=1");
		assertThat(answer.getStatusCode().value()).isEqualTo(302);
		assertThat(answer.getHeaders().getLocation()).hasToString("/oauth2/authorization/keycloak");
		assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(rememberedPath()).isEqualTo("/agenda/desk?day=1");
	}

	@Test
	void saysFirstThatAFormWasNotSaved() {
		assertThatExceptionOfType(SignedOutException.class)
			.isThrownBy(() -> new LoginController().login("/agenda/desk", true, this.request));
		assertThat(this.request.getSession(false)).isNull();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "//evil.example/", "https://evil.example/" })
	void remembersNoAddressOfAnotherSite(String path) {
		login(path);
		assertThat(rememberedPath()).isEqualTo("/");
	}

	@Test
	void forgetsAnUnfinishedLoginAfterHalfAnHour() {
		login("/");
		assertThat(this.request.getSession().getMaxInactiveInterval()).isEqualTo(30 * 60);
	}

	@Test
	void leavesTheEndOfAnOldSessionAsItIs() {
		MockHttpSession session = new MockHttpSession();
		session.setNew(false);
		session.setMaxInactiveInterval(36_000);
		this.request.setSession(session);
		login("/");
		assertThat(session.getMaxInactiveInterval()).isEqualTo(36_000);
	}

	private ResponseEntity<Void> login(String path) {
		return new LoginController().login(path, false, this.request);
	}

	private Object rememberedPath() {
		return this.request.getSession().getAttribute(LoginController.RETURN_PATH);
	}

}
