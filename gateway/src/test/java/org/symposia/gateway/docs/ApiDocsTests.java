package org.symposia.gateway.docs;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class ApiDocsTests {

	private static final String DESCRIPTION = """
			{"openapi": "3.1.0", "info": {"title": "x", "version": "1"},
			 "paths": {"/api/agenda/events": {"get": {"operationId": "list", "summary": "Lists <all> events",
			   "responses": {"200": {"content": {"application/json": {"schema":
			     {"$ref": "#/components/schemas/Event"}}}}}}}},
			 "components": {"schemas": {"Event": {"type": "object"}},
			   "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}}}
			""";

	private final TestGateway gateway;

	ApiDocsTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@Test
	void mergesTheDescriptionsOfAllServices() {
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/internal/openapi")).willReturn(okJson(DESCRIPTION)));
		HttpResponse<String> response = this.gateway.get("/api/docs");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
		JsonNode docs = JsonMapper.shared().readTree(response.body());
		assertThat(docs.at("/openapi").asString()).isEqualTo("3.1.0");
		assertThat(docs.at("/components/schemas").propertyNames()).containsExactly("agenda.Event", "registration.Event",
				"media.Event");
		assertThat(docs.at("/components/securitySchemes").propertyNames()).containsExactly("bearer");
		JsonNode operation = docs.at("/paths/~1api~1agenda~1events/get");
		assertThat(operation.at("/operationId").asString()).isEqualTo("media.list");
		assertThat(operation.at("/responses/200/content/application~1json/schema/$ref").asString())
			.isEqualTo("#/components/schemas/media.Event");
	}

	@Test
	void showsPeopleAPage() {
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/internal/openapi")).willReturn(okJson(DESCRIPTION)));
		HttpResponse<String> page = this.gateway.get("/api/docs", "Accept", "text/html", "Accept-Language", "ja");
		assertThat(page.body()).contains("<html lang=\"ja\"", "参加登録", "/api/agenda/events", "Lists &lt;all&gt; events");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json" })
	void letsNobodyTakeThePageForTheDocument(String accepted) {
		HttpResponse<String> response = this.gateway.get("/api/docs", "Accept", accepted);
		assertThat(response.headers().allValues("Vary"))
			.anySatisfy((names) -> assertThat(names).containsIgnoringCase("Accept,"));
		assertThat(response.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
	}

}
