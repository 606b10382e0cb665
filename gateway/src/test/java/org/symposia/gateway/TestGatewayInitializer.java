package org.symposia.gateway;

import java.util.stream.Stream;

import org.symposia.starter.test.EmbeddedStore;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** Puts the played services and provider, and a clock to turn, around the gateway. */
class TestGatewayInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of(Stream
				.of("agenda-url", "registration-url", "media-url", "agenda-management-url",
						"registration-management-url", "media-management-url")
				.map((name) -> "symposia." + name + "="
						+ context.getEnvironment().getProperty("test." + name, TestGateway.SERVICE.baseUrl())))
			.and("symposia.issuer=" + TestGateway.PROVIDER.issuer(), "symposia.mongodb.uri=" + EmbeddedStore.uri(),
					"symposia.store.database=" + database(context.getEnvironment()))
			.applyTo(context);
		((GenericApplicationContext) context).registerBean(ShiftedClock.class);
	}

	private static String database(Environment environment) {
		return environment.getProperty("test.database", EmbeddedStore.newDatabase());
	}

}
