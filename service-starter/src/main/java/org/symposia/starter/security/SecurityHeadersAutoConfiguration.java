package org.symposia.starter.security;

import java.util.List;

import jakarta.servlet.DispatcherType;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.web.servlet.LocaleResolver;

import org.symposia.starter.page.PageAutoConfiguration;
import org.symposia.starter.page.PageContexts;
import org.symposia.starter.page.PageRenderer;

/**
 * Writes the security headers of every response that does not bring its own. Spring
 * Security's filter is the first filter instead of part of a chain, since the firewall
 * and the limits of the gateway reject requests before the chain begins.
 */
@AutoConfiguration(after = PageAutoConfiguration.class)
@ConditionalOnClass(HeaderWriterFilter.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecurityHeadersProperties.class)
public final class SecurityHeadersAutoConfiguration {

	@Bean
	FilterRegistrationBean<HeaderWriterFilter> securityHeaders(SecurityHeadersProperties properties) {
		FilterRegistrationBean<HeaderWriterFilter> registration = new FilterRegistrationBean<>(filter(properties));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
		return registration;
	}

	/** In place of the server's own error pages, nearer to the application than those. */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverErrors(SecurityHeadersProperties properties,
			JsonMapper json, PageRenderer pages, PageContexts contexts, LocaleResolver locales) {
		ServerErrorValve valve = new ServerErrorValve(writers(properties), json, pages, contexts, locales);
		return (server) -> server.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(valve));
	}

	static HeaderWriterFilter filter(SecurityHeadersProperties properties) {
		return new HeaderWriterFilter(writers(properties));
	}

	private static List<HeaderWriter> writers(SecurityHeadersProperties properties) {
		ReferrerPolicyHeaderWriter referrer = new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN);
		CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
		opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		CrossOriginResourcePolicyHeaderWriter resources = new CrossOriginResourcePolicyHeaderWriter();
		resources.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		return List.of(new ContentSecurityPolicyHeaderWriter(properties.contentSecurityPolicy()),
				new XContentTypeOptionsHeaderWriter(), referrer, new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
				opener, resources,
				new PermissionsPolicyHeaderWriter("camera=(self), geolocation=(), microphone=(), payment=(), usb=()"));
	}

}
