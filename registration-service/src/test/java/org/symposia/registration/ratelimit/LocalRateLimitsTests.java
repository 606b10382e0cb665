package org.symposia.registration.ratelimit;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The limits of the local stack. */
class LocalRateLimitsTests {

	@Test
	void letTestersUseOneMailboxAllDay() throws IOException {
		RateLimitProperties local = new Binder(new MapConfigurationPropertySource(
				PropertiesLoaderUtils.loadProperties(new ClassPathResource("application-local.properties"))))
			.bindOrCreate("symposia.rate-limits", RateLimitProperties.class);
		assertThat(List.of(local.mails(), local.networkMails(), local.registrations(), local.linkRequests(),
				local.unknownTokens()))
			.allSatisfy((limit) -> assertThat(limit.permits()).isGreaterThanOrEqualTo(1000));
	}

}
