package org.symposia.starter.problem;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Problem documents and error pages. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class ProblemAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ProblemAdvice problemAdvice() {
		return new ProblemAdvice();
	}

	@Bean
	UnreadableRequestAdvice unreadableRequestAdvice(ProblemAdvice problems) {
		return new UnreadableRequestAdvice(problems);
	}

	@Bean
	@ConditionalOnMissingBean(ErrorController.class)
	ProblemErrorController problemErrorController(@Qualifier("errorView") View errorView) {
		return new ProblemErrorController(errorView);
	}

	@Bean
	@ConditionalOnMissingBean
	ProblemWriter problemWriter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
		return new ProblemWriter(resolver);
	}

}
