package org.symposia.starter.web;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** Common web configuration. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(PublicUrl.class)
public final class WebAutoConfiguration {

	/** Rejects numbers for strings, fractions for integers, and nulls in lists. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(JsonMapperBuilderCustomizer.class)
	static class Json {

		private static final JsonSetter.Value NOTHING_MISSING = JsonSetter.Value.forContentNulls(Nulls.FAIL);

		@Bean
		JsonMapperBuilderCustomizer strictJson() {
			return (json) -> json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
				.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
				.withCoercionConfig(LogicalType.Textual,
						(texts) -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
							.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
							.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
				.withConfigOverride(List.class, (lists) -> lists.setNullHandling(NOTHING_MISSING))
				.withConfigOverride(Set.class, (sets) -> sets.setNullHandling(NOTHING_MISSING));
		}

	}

}
