package org.symposia.gateway.login;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.starter.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/agenda/desk", "/press/a?q=1&lang=ja", "/registration/manage/abc#ticket" })
	void acceptsPathsOfThisSite(String path) {
		assertThat(ReturnPath.of(path).value()).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)",
			"agenda", "\\\\evil.example", "/\t/evil.example", "/a\r\nSet-Cookie: x=1", "/login?return=/", "/logout",
			"/login/oauth2/code/keycloak" })
	void leadsHomeForEverythingElse(String path) {
		assertThat(ReturnPath.of(path)).isEqualTo(ReturnPath.HOME);
	}

	@Test
	void writesOtherScriptsSoThatAHeaderCanCarryThem() {
		assertThat(ReturnPath.of("/press/日本").value()).isEqualTo("/press/%E6%97%A5%E6%9C%AC");
	}

	@Test
	void takesOnlyThePathOfAnAddressOfThisSite() {
		PublicUrl site = new PublicUrl(URI.create("http://localhost:8080"));
		assertThat(ReturnPath.ofAddress("http://localhost:8080/press?q=1", site).value()).isEqualTo("/press?q=1");
		assertThat(ReturnPath.ofAddress("http://localhost:80801/press", site)).isEqualTo(ReturnPath.HOME);
		assertThat(ReturnPath.ofAddress("http://localhost:8080.evil.example/", site)).isEqualTo(ReturnPath.HOME);
		assertThat(ReturnPath.ofAddress(null, site)).isEqualTo(ReturnPath.HOME);
	}

}
