package org.symposia.gateway.docs;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

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

	@Test
	void waitsForNoServiceThatFallsSilentMidway() {
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/internal/openapi"))
			.willReturn(okJson(DESCRIPTION).withChunkedDribbleDelay(10, 15_000)));
		assertTimeout(Duration.ofSeconds(8),
				() -> assertThat(this.gateway.get("/api/docs").statusCode()).isEqualTo(200));
	}

	@Test
	void givesBrowsersTheDocumentWhenTheyAskForIt() {
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/internal/openapi")).willReturn(okJson(DESCRIPTION)));
		HttpResponse<String> response = this.gateway.get("/api/docs?format=json", "Accept", "text/html");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
	}

	@Test
	void listsWhatCanBeDoneByAddressAndReadingFirst() {
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/internal/openapi")).willReturn(okJson("""
				{"openapi": "3.1.0", "paths": {"/api/b": {"delete": {"summary": "3"}, "get": {"summary": "2"}},
				 "/api/a": {"post": {"summary": "1"}}}}""")));
		String page = this.gateway.get("/api/docs", "Accept", "text/html").body();
		assertThat(page).containsSubsequence("<code>POST</code>", "/api/a", "<code>GET</code>", "/api/b",
				"<code>DELETE</code>", "/api/b");
	}

	@Test
	void describesAServiceThatIsAwayAsItWas() {
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/internal/openapi")).willReturn(okJson(DESCRIPTION)));
		this.gateway.get("/api/docs");
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/internal/openapi")).willReturn(status(503)));
		assertThat(this.gateway.get("/api/docs").body()).contains("agenda.Event");
	}

}
