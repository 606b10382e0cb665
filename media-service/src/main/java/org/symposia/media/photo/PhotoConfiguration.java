package org.symposia.media.photo;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
class PhotoConfiguration {

	@Bean
	ClaimedJob photoCleanupJob(PhotoCleanup cleanup) {
		return new ClaimedJob("photo-cleanup", Duration.ofMinutes(10), cleanup::run);
	}

}
