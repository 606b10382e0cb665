package org.symposia.starter.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;

import org.symposia.starter.list.ListRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ListParametersTests {

	@Test
	void areDescribedOfEveryList() {
		Operation operation = customized("list", String.class, ListRequest.class);
		assertThat(operation.getParameters()).extracting(Parameter::getName)
			.containsExactly("state", "cursor", "limit", "query");
		assertThat(operation.getParameters()).filteredOn((parameter) -> !parameter.getName().equals("state"))
			.allSatisfy((parameter) -> {
				assertThat(parameter.getIn()).isEqualTo("query");
				assertThat(parameter.getRequired()).isFalse();
				assertThat(parameter.getDescription()).isNotBlank();
			});
		assertThat(operation.getParameters().get(2).getSchema().getType()).isEqualTo("integer");
	}

	@Test
	void areDescribedOfNothingElse() {
		assertThat(customized("one", String.class).getParameters()).hasSize(1);
	}

	private Operation customized(String method, Class<?>... parameters) {
		HandlerMethod handler = new HandlerMethod(this,
				ReflectionUtils.findMethod(ListParametersTests.class, method, parameters));
		return new ListParameters().customize(new Operation().addParametersItem(new Parameter().name("state")),
				handler);
	}

	@SuppressWarnings("unused")
	void list(String state, ListRequest request) {
	}

	@SuppressWarnings("unused")
	void one(String state) {
	}

}
