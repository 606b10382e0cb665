package org.symposia.registration.ratelimit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.ratelimit.RateLimiter;
import org.symposia.starter.ratelimit.RateLimiters;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitProperties.class)
class RateLimitConfiguration {

	private final RateLimiters limiters;

	private final RateLimitProperties limits;

	RateLimitConfiguration(RateLimiters limiters, RateLimitProperties limits) {
		this.limiters = limiters;
		this.limits = limits;
	}

	@Bean
	RateLimiter mailLimiter() {
		return this.limiters.of("mails", this.limits.mails());
	}

	@Bean
	RateLimiter networkMailLimiter() {
		return this.limiters.of("network-mails", this.limits.networkMails());
	}

	@Bean
	RateLimiter registrationLimiter() {
		return this.limiters.of("registrations", this.limits.registrations());
	}

	@Bean
	RateLimiter linkRequestLimiter() {
		return this.limiters.of("link-requests", this.limits.linkRequests());
	}

	@Bean
	RateLimiter unknownTokenLimiter() {
		return this.limiters.of("unknown-tokens", this.limits.unknownTokens());
	}

}
