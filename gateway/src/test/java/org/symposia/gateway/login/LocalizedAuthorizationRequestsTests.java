package org.symposia.gateway.login;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.symposia.starter.web.PublicUrl;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

import static org.assertj.core.api.Assertions.assertThat;

class LocalizedAuthorizationRequestsTests {

	private final LocalizedAuthorizationRequests requests = new LocalizedAuthorizationRequests(
			new IdentityConfiguration().clientRegistrations(
					new IdentityProperties("https://login.example/realm", "gateway", "secret", Duration.ofMinutes(1)),
					new PublicUrl(URI.create("https://symposia.example"))),
			new FixedLocaleResolver(Locale.JAPANESE));

	@Test
	void askTheProviderToSpeakTheReadersLanguage() {
		assertThat(this.requests.resolve(request("/oauth2/authorization/keycloak")).getAuthorizationRequestUri())
			.contains("ui_locales=ja");
		assertThat(this.requests.resolve(request("/"), "keycloak").getAuthorizationRequestUri())
			.contains("ui_locales=ja");
	}

	@Test
	void comeBackToThePublicAddress() {
		assertThat(this.requests.resolve(request("/oauth2/authorization/keycloak")).getRedirectUri())
			.isEqualTo("https://symposia.example/login/oauth2/code/keycloak");
	}

	@Test
	void areMadeForLoginsAlone() {
		assertThat(this.requests.resolve(request("/agenda/desk"))).isNull();
	}

	private static MockHttpServletRequest request(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		return request;
	}

}
