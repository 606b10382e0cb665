package org.symposia.gateway;

import java.util.stream.Stream;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

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
			.and("symposia.issuer=" + TestGateway.PROVIDER.issuer())
			.applyTo(context);
		((GenericApplicationContext) context).registerBean(ShiftedClock.class);
	}

}
