package org.symposia.gateway;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

@TestComponent
class TestConfiguration {

	@Bean
	@Primary
	ShiftedClock shiftedClock() {
		return new ShiftedClock();
	}

	@Bean
	static DynamicPropertyRegistrar surroundings() {
		return (registry) -> {
			for (String service : new String[] { "agenda", "registration", "media" }) {
				registry.add("symposia." + service + "-url", House.SERVICE::baseUrl);
				registry.add("symposia." + service + "-management-url", House.SERVICE::baseUrl);
			}
			registry.add("symposia.issuer", House.PROVIDER::issuer);
		};
	}

}
