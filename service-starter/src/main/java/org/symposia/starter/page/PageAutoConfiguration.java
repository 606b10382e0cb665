package org.symposia.starter.page;

import java.util.Objects;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.symposia.starter.web.PublicUrl;

/** Pages: templates, layout, language, assets. */
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
	LocaleResolver localeResolver(PublicUrl site) {
		return new InterfaceLocaleResolver(site.origin().startsWith("https:"));
	}

	@Bean
	@ConditionalOnMissingBean
	PageContexts pageContexts(MessageSource messages, PublicUrl site) {
		return new PageContexts(messages, site);
	}

	/** All templates are compiled into classes of the packages of their pages. */
	@Bean
	@ConditionalOnMissingBean
	TemplateEngine pageTemplates() {
		return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.symposia");
	}

	@Bean
	PageRenderer pageRenderer(TemplateEngine engine, PageContexts contexts) {
		return new PageRenderer(engine, contexts);
	}

	@Bean
	RenderedFragments renderedFragments(PageRenderer renderer, PageContexts contexts) {
		return new RenderedFragments(renderer, contexts);
	}

	@Bean
	PageEtags pageEtags(ObjectProvider<BuildProperties> build) {
		return new PageEtags(build.stream().map((each) -> String.valueOf(each.getTime())).findFirst().orElse(""));
	}

	/** Renders the model's {@code problem}, for handlers that know of no pages. */
	@Bean
	View errorView() {
		return (model, request, response) -> ErrorPage
			.of((ProblemDetail) Objects.requireNonNull(Objects.requireNonNull(model).get("problem")))
			.render(model, request, response);
	}

	@Bean
	WebMvcConfigurer pageWebConfigurer() {
		return new PageWebConfigurer();
	}

}
