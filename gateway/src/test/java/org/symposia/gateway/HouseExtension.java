package org.symposia.gateway;

import java.time.Duration;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

class HouseExtension implements BeforeEachCallback, ParameterResolver {

	@Override
	public void beforeEach(ExtensionContext context) {
		House.SERVICE.resetAll();
		House.PROVIDER.reset();
		SpringExtension.getApplicationContext(context).getBean(ShiftedClock.class).shift(Duration.ZERO);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == House.class;
	}

	@Override
	public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		return new House(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

}
