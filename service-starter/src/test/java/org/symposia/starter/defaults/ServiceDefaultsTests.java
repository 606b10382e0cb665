package org.symposia.starter.defaults;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceDefaultsTests {

	@Test
	void needsNoEnvironmentOnTheLocalMachine() {
		assertThat(settings(Map.of()).getProperty("spring.mongodb.uri")).isEqualTo("mongodb://127.0.0.1:27117");
		assertThat(settings(Map.of()).getProperty("symposia.token.keys-url"))
			.isEqualTo("http://localhost:8180/realms/symposia/protocol/openid-connect/certs");
	}

	@Test
	void takesTheStoreFromTheEnvironment() {
		assertThat(settings(Map.of("SYMPOSIA_MONGODB_URI", "mongodb://store")).getProperty("spring.mongodb.uri"))
			.isEqualTo("mongodb://store");
	}

	@Test
	void takesTheIssuerFromTheEnvironment() {
		StandardEnvironment settings = settings(Map.of("SYMPOSIA_ISSUER", "https://login"));
		assertThat(settings.getProperty("symposia.token.issuer")).isEqualTo("https://login");
		assertThat(settings.getProperty("symposia.client.token-uri"))
			.isEqualTo("https://login/protocol/openid-connect/token");
	}

	@Test
	void takesTheMailServerFromTheEnvironment() {
		StandardEnvironment settings = settings(Map.of("SYMPOSIA_SMTP_HOST", "mail", "SYMPOSIA_SMTP_PORT", "587",
				"SYMPOSIA_SMTP_FROM", "us@example.org"));
		assertThat(settings.getProperty("spring.mail.host")).isEqualTo("mail");
		assertThat(settings.getProperty("spring.mail.port")).isEqualTo("587");
		assertThat(settings.getProperty("symposia.smtp.from")).isEqualTo("us@example.org");
	}

	@Test
	void sendsNoMailWithoutEncryptionUnlessTheEnvironmentSaysSo() {
		String required = "spring.mail.properties.mail.smtp.starttls.required";
		assertThat(settings(Map.of()).getProperty(required)).isEqualTo("true");
		assertThat(settings(Map.of("SYMPOSIA_SMTP_STARTTLS_REQUIRED", "false")).getProperty(required))
			.isEqualTo("false");
	}

	@Test
	void takesSecretsAndThePublicAddressFromTheEnvironment() {
		StandardEnvironment settings = settings(Map.of("SYMPOSIA_CLIENT_SECRET", "a", "SYMPOSIA_EVENTS_SECRET", "b",
				"SYMPOSIA_PUBLIC_URL", "https://events"));
		assertThat(settings.getProperty("symposia.client.secret")).isEqualTo("a");
		assertThat(settings.getProperty("symposia.events.secret")).isEqualTo("b");
		assertThat(settings.getProperty("symposia.public-url")).isEqualTo("https://events");
	}

	private static StandardEnvironment settings(Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
		ConfigurationPropertySources.attach(environment);
		new ServiceDefaults().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

}
