package org.symposia.gateway.docs;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.TestService;
import org.symposia.gateway.docs.DescribedService.Operation;
import org.symposia.gateway.routing.Upstreams;
import org.symposia.starter.web.PublicUrl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class ApiDocsControllerTests {

	private final HttpClient client = HttpClient.newHttpClient();

	private final TestService service = new TestService();

	private final ApiDocsController controller = new ApiDocsController(
			new ServiceDescriptions(new Upstreams(this.service.url(), this.service.url(), this.service.url()),
					this.client, JsonMapper.shared(), new ApiDocsProperties(Duration.ofMinutes(2))),
			JsonMapper.shared(), new PublicUrl(URI.create("https://symposia.example/below")));

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@BeforeEach
	void describe() {
		this.service.answer("/internal/openapi", 200, "application/json", "{\"paths\": {\"/api/a\": {\"get\": {}}}}");
	}

	@AfterEach
	void close() {
		this.service.close();
		this.client.shutdownNow();
	}

	@Test
	void givesProgramsTheDocument() {
		assertThat(document("*/*", "").at("/servers/0/url").asString()).isEqualTo("https://symposia.example");
		assertThat(document("application/json", "").at("/paths").propertyNames()).containsExactly("/api/a");
	}

	@Test
	void givesPeopleAPage() {
		assertThat(docs("text/html,*/*;q=0.8", "")).isInstanceOfSatisfying(ApiDocsPage.class,
				(page) -> assertThat(page.services()).extracting(DescribedService::name)
					.containsExactly("agenda", "registration", "media"));
		assertThat(((ApiDocsPage) docs("text/html", "")).services().getFirst().operations())
			.containsExactly(new Operation("GET", "/api/a", ""));
	}

	@Test
	void givesBrowsersTheDocumentWhenTheyAskForIt() {
		assertThat(document("text/html", "json").path("openapi").asString()).isEqualTo("3.1.0");
	}

	private Object docs(String accepted, String format) {
		return this.controller.docs(MediaType.parseMediaTypes(accepted), format, this.response);
	}

	private JsonNode document(String accepted, String format) {
		ResponseEntity<?> answer = (ResponseEntity<?>) docs(accepted, format);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
		return (JsonNode) answer.getBody();
	}

}
