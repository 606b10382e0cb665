package org.symposia.media.release;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.outbox.OutboxSource;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

	@Bean
	OutboxSource releaseOutbox() {
		return new OutboxSource(Release.class);
	}

}
