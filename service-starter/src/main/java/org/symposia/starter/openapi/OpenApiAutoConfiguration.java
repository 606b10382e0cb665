package org.symposia.starter.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.text.LocalizedText;

/** The description of a service's API, at {@code /internal/openapi}. */
@AutoConfiguration
@ConditionalOnClass({ OpenAPI.class, SpringDocUtils.class })
@ConditionalOnProperty("symposia.store.database")
public final class OpenApiAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	OpenAPI openApi(Environment environment) {
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(Caller.class, ListRequest.class)
			.replaceWithSchema(LocalizedText.class,
					new MapSchema().additionalProperties(new StringSchema()).description("Texts by language tag"));
		SecurityScheme bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP)
			.scheme("bearer")
			.bearerFormat("JWT");
		return new OpenAPI()
			.info(new Info().title(environment.getProperty("spring.application.name", "Symposia")).version("1"))
			.components(new Components().addSecuritySchemes("bearer", bearer));
	}

	@Bean
	OperationCustomizer listParameters() {
		return new ListParameters();
	}

}
