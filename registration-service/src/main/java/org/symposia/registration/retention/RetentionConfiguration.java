package org.symposia.registration.retention;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionProperties.class)
class RetentionConfiguration {

	@Bean
	ClaimedJob personalDataErasureJob(PersonalDataErasure erasure) {
		return new ClaimedJob("personal-data-erasure", Duration.ofHours(1), erasure::run);
	}

}
