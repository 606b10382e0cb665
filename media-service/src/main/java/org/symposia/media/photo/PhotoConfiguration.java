package org.symposia.media.photo;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
class PhotoConfiguration {

	@Bean
	ClaimedJob pixelSweepJob(PixelSweep sweep) {
		return new ClaimedJob("pixel-sweep", Duration.ofMinutes(10), sweep::run);
	}

}
