package org.symposia.starter.page;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

import org.symposia.starter.web.PublicUrl;

/**
 * Gives a service the shell around its pages.
 */
@AutoConfiguration(before = { MessageSourceAutoConfiguration.class, WebMvcAutoConfiguration.class })
@EnableConfigurationProperties(PublicUrl.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class PageAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(name = "messageSource")
	MessageSource messageSource() {
		return MessageBundles.found();
	}

	@Bean
	@ConditionalOnMissingBean(name = "localeResolver")
	LocaleResolver localeResolver() {
		return new InterfaceLocaleResolver();
	}

	@Bean
	@ConditionalOnMissingBean
	PageShell pageShell(PublicUrl site) {
		return new PageShell(site);
	}

	@Bean
	WebMvcConfigurer pageWebConfigurer(PublicUrl site) {
		return new PageWebConfigurer(site.origin().startsWith("https:"));
	}

	/** Puts the fingerprint into the links of the templates. */
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> fingerprintedLinks() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> registration = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return registration;
	}

}
