package org.symposia.starter.test;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a service under test to the test's own surroundings. */
final class TestSurroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addLast(new MapPropertySource("test-fallbacks", Map.of("spring.application.name", "test-service")));
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-surroundings", settings()));
		if (context instanceof GenericApplicationContext beans) {
			beans.registerBean(TestClient.class, () -> new TestClient(beans.getEnvironment()));
		}
	}

	private static Map<String, Object> settings() {
		return Map.ofEntries(Map.entry("symposia.mongodb.uri", EmbeddedStore.uri()),
				Map.entry("symposia.store.database", EmbeddedStore.newDatabase()),
				Map.entry("symposia.issuer", TestServers.issuer()),
				Map.entry("symposia.public-url", "http://localhost:8080"), Map.entry("symposia.smtp.host", "127.0.0.1"),
				Map.entry("symposia.smtp.port", MailTrap.port()), Map.entry("symposia.smtp.starttls.required", "false"),
				Map.entry("symposia.client.secret", "test-secret"), Map.entry("symposia.client.answer-within", "60s"),
				Map.entry("symposia.token.keys-within", "60s"),
				Map.entry("spring.mail.properties.mail.smtp.connectiontimeout", "60000"),
				Map.entry("spring.mail.properties.mail.smtp.timeout", "60000"),
				Map.entry("symposia.events.secret", "whsec_dGVzdC1zZWNyZXQtb2YtdGhlLXN5bXBvc2lhLXRlc3Rz"),
				Map.entry("symposia.agenda.url", TestServers.url()),
				Map.entry("symposia.registration.url", TestServers.url()),
				Map.entry("symposia.media.url", TestServers.url()), Map.entry("management.server.port", "0"));
	}

}
