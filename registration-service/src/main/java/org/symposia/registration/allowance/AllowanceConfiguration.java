package org.symposia.registration.allowance;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AllowanceLimits.class)
class AllowanceConfiguration {

	@Bean
	ClaimedJob allowanceCleaning(Allowances allowances) {
		return new ClaimedJob("allowances", Duration.ofHours(6), allowances::forget);
	}

}
