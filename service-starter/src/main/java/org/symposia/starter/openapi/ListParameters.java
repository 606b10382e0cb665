package org.symposia.starter.openapi;

import java.util.Arrays;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

import org.symposia.starter.list.ListRequest;

/** Describes the parameters of every list. */
final class ListParameters implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		if (Arrays.stream(handler.getMethodParameters())
			.map(MethodParameter::getParameterType)
			.anyMatch(ListRequest.class::equals)) {
			operation
				.addParametersItem(parameter("cursor", "The value of next in the answer before", new StringSchema()))
				.addParametersItem(parameter("limit", "How many items at most", new IntegerSchema()))
				.addParametersItem(parameter("query", "Words that an item has to contain", new StringSchema()));
		}
		return operation;
	}

	private static QueryParameter parameter(String name, String description, Schema<?> schema) {
		QueryParameter parameter = new QueryParameter();
		parameter.name(name).description(description).required(false).schema(schema);
		return parameter;
	}

}
