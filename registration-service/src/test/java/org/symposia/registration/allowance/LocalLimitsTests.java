package org.symposia.registration.allowance;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** On one's own machine nobody is kept from trying things out. */
class LocalLimitsTests {

	@Test
	void letsATesterUseOneMailboxAllDay() throws IOException {
		AllowanceLimits local = new Binder(new MapConfigurationPropertySource(
				PropertiesLoaderUtils.loadProperties(new ClassPathResource("application-local.properties"))))
			.bindOrCreate("symposia.registration.an-hour", AllowanceLimits.class);
		assertThat(Allowance.values()).allSatisfy((kind) -> assertThat(local.of(kind)).isGreaterThanOrEqualTo(1000));
	}

}
