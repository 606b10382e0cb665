package org.symposia.media.photo;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.concurrency.ConcurrencyLimiter;
import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
class PhotoConfiguration {

	/**
	 * Decoding a photo and printing take turns, since each may need a third of a small
	 * heap.
	 */
	@Bean
	ConcurrencyLimiter memoryLimiter() {
		return new ConcurrencyLimiter(1, Duration.ofSeconds(8));
	}

	@Bean
	ClaimedJob photoCleanupJob(PhotoCleanup cleanup) {
		return new ClaimedJob("photo-cleanup", Duration.ofMinutes(10), cleanup::run);
	}

}
