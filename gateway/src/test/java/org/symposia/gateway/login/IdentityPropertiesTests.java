package org.symposia.gateway.login;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IdentityPropertiesTests {

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void refuseToStartWithoutASecret(String secret) {
		assertThatIllegalArgumentException().isThrownBy(() -> identity(secret))
			.withMessageContaining("SYMPOSIA_CLIENT_SECRET");
	}

	@Test
	void deriveTheEndpointsFromTheIssuer() {
		assertThat(identity("secret").endpoint("token"))
			.isEqualTo("https://login.example/realm/protocol/openid-connect/token");
	}

	private static IdentityProperties identity(String secret) {
		return new IdentityProperties("https://login.example/realm", "gateway", secret, Duration.ofSeconds(5));
	}

}
