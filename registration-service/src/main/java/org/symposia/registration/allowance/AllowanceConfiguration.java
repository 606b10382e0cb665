package org.symposia.registration.allowance;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AllowanceLimits.class)
class AllowanceConfiguration {

	@Bean
	ClaimedJob allowanceCleaning(Allowances allowances) {
		return new ClaimedJob("allowances", Duration.ofHours(6), allowances::forget);
	}

	@Bean
	WebMvcConfigurer tokenGuessing(Allowances allowances) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new TokenGuessing(allowances))
					.addPathPatterns("/registration/manage/**", "/registration/confirm/**", "/registration/thanks/**",
							"/api/registration/registrations/**");
			}

		};
	}

}
