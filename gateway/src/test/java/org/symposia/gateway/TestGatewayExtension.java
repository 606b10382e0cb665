package org.symposia.gateway;

import java.time.Duration;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

class TestGatewayExtension implements BeforeEachCallback, ParameterResolver {

	@Override
	public void beforeEach(ExtensionContext context) {
		TestGateway.SERVICE.resetAll();
		TestGateway.PROVIDER.reset();
		SpringExtension.getApplicationContext(context).getBean(ShiftedClock.class).shift(Duration.ZERO);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == TestGateway.class;
	}

	@Override
	public TestGateway resolveParameter(ParameterContext parameter, ExtensionContext context) {
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		return new TestGateway(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

}
