package org.symposia.registration.places;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
class PlacesConfiguration {

	@Bean
	ClaimedJob registrationSweep(Sweeper sweeper) {
		return new ClaimedJob("registration-sweep", Duration.ofSeconds(15), sweeper::sweep);
	}

	@Bean
	ClaimedJob unconfirmedSweep(Sweeper sweeper) {
		return new ClaimedJob("unconfirmed-sweep", Duration.ofHours(1), sweeper::expireWithoutPlace);
	}

}
