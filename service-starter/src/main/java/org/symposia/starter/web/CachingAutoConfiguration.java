package org.symposia.starter.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Entity tags of pages, and who may keep which responses. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("symposia.store.database")
@EnableConfigurationProperties(CachingProperties.class)
public final class CachingAutoConfiguration {

	@Bean
	FilterRegistrationBean<PageTags> etagFilter() {
		FilterRegistrationBean<PageTags> registration = new FilterRegistrationBean<>(new PageTags());
		registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
		return registration;
	}

	/**
	 * Inside of the filter for entity tags, which skips responses that are not stored.
	 */
	@Bean
	FilterRegistrationBean<CachingFilter> cachingFilter(CachingProperties properties) {
		return new FilterRegistrationBean<>(new CachingFilter(properties));
	}

}
