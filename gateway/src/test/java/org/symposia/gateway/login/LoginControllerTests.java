package org.symposia.gateway.login;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoginControllerTests {

	private final LoginController controller = new LoginController();

	@Test
	void goesToWhereALoginBeginsWithThePathToReturnTo() {
		ResponseEntity<Void> answer = this.controller.login("/agenda/desk?day=1", false);
		assertThat(answer.getStatusCode().value()).isEqualTo(302);
		assertThat(answer.getHeaders().getLocation())
			.hasToString("/oauth2/authorization/keycloak?return=%2Fagenda%2Fdesk%3Fday%3D1");
		assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
	}

	@Test
	void saysFirstThatAFormWasNotSaved() {
		assertThatExceptionOfType(SignedOutException.class)
			.isThrownBy(() -> this.controller.login("/agenda/desk", true));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "//evil.example/", "https://evil.example/" })
	void returnsToNoAddressOfAnotherSite(String path) {
		assertThat(this.controller.login(path, false).getHeaders().getLocation())
			.hasToString("/oauth2/authorization/keycloak?return=%2F");
	}

}
