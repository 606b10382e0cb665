package org.symposia.gateway.site;

import java.net.URI;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.web.PublicUrl;

import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SiteControllerTests {

	@Test
	void saysWhereToReportAWeaknessForHalfAYear() {
		assertThat(controller("mailto:security@example.org").security()).isEqualTo("""
				Contact: mailto:security@example.org
				Expires: 2026-10-12T00:00:00Z
				Preferred-Languages: en, de, ja
				Canonical: https://symposia.example/.well-known/security.txt
				""");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void hasNoSecurityTxtWithoutAContact(String contact) {
		SiteController controller = controller(contact);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(controller::security);
	}

	@Test
	void leadsToTheAccountToChangeThePassword() {
		ResponseEntity<Void> answer = controller(null).changePassword();
		assertThat(answer.getStatusCode().value()).isEqualTo(302);
		assertThat(answer.getHeaders().getLocation())
			.isEqualTo(URI.create("https://login.example/realms/symposia/account/#/account-security/signing-in"));
	}

	@Test
	void letsBrowsersKeepTheIcon() {
		assertThat(controller(null).favicon().getHeaders().getCacheControl()).isEqualTo("max-age=86400");
	}

	private static SiteController controller(String contact) {
		return new SiteController(new SiteProperties("https://login.example/realms/symposia", contact),
				new PublicUrl(URI.create("https://symposia.example")),
				new TestClock(Instant.parse("2026-04-15T07:00:00Z")));
	}

}
