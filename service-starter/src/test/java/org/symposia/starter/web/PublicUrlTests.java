package org.symposia.starter.web;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicUrlTests {

	@ParameterizedTest
	@CsvSource({ "https://events.example.org, https://events.example.org/press?a=b",
			"https://events.example.org/, https://events.example.org/press?a=b",
			"http://localhost:8080//, http://localhost:8080/press?a=b",
			"https://example.org/symposia/, https://example.org/symposia/press?a=b" })
	void isPutBeforePaths(URI publicUrl, String address) {
		assertThat(new PublicUrl(publicUrl).of("/press?a=b")).isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "https://events.example.org/symposia, https://events.example.org",
			"http://localhost:8080, http://localhost:8080", "http://[::1]:8080/, http://[::1]:8080" })
	void hasTheOriginThatBrowsersSend(URI publicUrl, String origin) {
		assertThat(new PublicUrl(publicUrl).origin()).isEqualTo(origin);
	}

	@ParameterizedTest
	@ValueSource(strings = { "events.example.org", "/press", "ftp://example.org", "mailto:a@example.org", "" })
	void mustBeAnAbsoluteAddressOfTheWeb(URI publicUrl) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PublicUrl(publicUrl))
			.withMessageContaining("symposia.public-url");
	}

	@Test
	void refusesAPathThatWouldBecomePartOfTheHost() {
		PublicUrl site = new PublicUrl(URI.create("https://events.example.org"));
		assertThatIllegalArgumentException().isThrownBy(() -> site.of(".evil.example/"));
		assertThatIllegalArgumentException().isThrownBy(() -> site.of(""));
	}

}
