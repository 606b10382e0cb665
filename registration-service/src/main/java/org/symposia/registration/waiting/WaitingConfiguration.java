package org.symposia.registration.waiting;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.registration.admission.Sweeper;
import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
class WaitingConfiguration {

	@Bean
	ClaimedJob registrationSweep(Sweeper sweeper) {
		return new ClaimedJob("registration-sweep", Duration.ofSeconds(15), sweeper::sweep);
	}

}
