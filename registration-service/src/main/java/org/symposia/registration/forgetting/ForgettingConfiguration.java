package org.symposia.registration.forgetting;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keeping.class)
class ForgettingConfiguration {

	@Bean
	ClaimedJob forgettingJob(Forgetting forgetting) {
		return new ClaimedJob("forget-cancelled", Duration.ofHours(1), forgetting::run);
	}

}
