package org.symposia.starter.defaults;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.service.ServiceAutoConfiguration;
import org.symposia.starter.webhook.WebhookAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

class MissingSettingTests {

	@ParameterizedTest
	@ValueSource(strings = { "client", "events" })
	void refusesToStartWithoutASecret(String missing) {
		String given = missing.equals("client") ? "events" : "client";
		Exception failure = catchException(
				() -> start("--symposia." + given + ".secret=whsec_dGVzdC1zZWNyZXQtb2YtdGhlLXN5bXBvc2lhLXRlc3Rz"));
		FailureAnalysis analysis = Objects.requireNonNull(new MissingSettingAnalyzer().analyze(failure));
		assertThat(analysis.getAction())
			.isEqualTo("Set the environment variable SYMPOSIA_" + missing.toUpperCase() + "_SECRET.");
	}

	@Test
	void startsWithBoth() {
		start("--symposia.client.secret=a",
				"--symposia.events.secret=whsec_dGVzdC1zZWNyZXQtb2YtdGhlLXN5bXBvc2lhLXRlc3Rz");
	}

	private static void start(String... settings) {
		new SpringApplicationBuilder(Secrets.class).web(WebApplicationType.NONE)
			.properties("symposia.store.database=x", "spring.application.name=x", "logging.level.root=off")
			.run(settings)
			.close();
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ RestClientAutoConfiguration.class, ServiceAutoConfiguration.class,
			WebhookAutoConfiguration.class })
	static class Secrets {

	}

}
