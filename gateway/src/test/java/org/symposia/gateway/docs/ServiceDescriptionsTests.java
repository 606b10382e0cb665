package org.symposia.gateway.docs;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.symposia.gateway.TestService;
import org.symposia.gateway.routing.Upstreams;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ServiceDescriptionsTests {

	private static final Duration SHORT = Duration.ofMillis(200);

	private static final Duration LONG = Duration.ofMinutes(2);

	private static final String OPENAPI = "/internal/openapi";

	private final HttpClient client = HttpClient.newHttpClient();

	private final TestService agenda = new TestService();

	private final TestService registration = new TestService();

	private final TestService media = new TestService();

	@AfterEach
	void close() {
		this.agenda.close();
		this.registration.close();
		this.media.close();
		this.client.shutdownNow();
	}

	@Test
	void areThoseOfAllServicesInTheirOrder() {
		describe(this.media, "{\"openapi\": \"3\"}");
		describe(this.agenda, "{\"openapi\": \"1\"}");
		describe(this.registration, "{\"openapi\": \"2\"}");
		ServiceDescriptions descriptions = within(LONG);
		assertThat(descriptions.current()).containsOnlyKeys("agenda", "registration", "media");
		assertThat(descriptions.current().values()).extracting((each) -> each.path("openapi").asString())
			.containsExactly("1", "2", "3");
	}

	@Test
	void waitForNoServiceThatIsSilentOrFallsSilentMidway() {
		this.agenda.beSilentOn(OPENAPI);
		this.registration.fallSilentMidwayOn(OPENAPI);
		this.media.fallSilentMidwayOn(OPENAPI);
		assertThat(within(SHORT).current()).isEmpty();
	}

	@Test
	void areTheLastOnesOfAServiceThatIsAway() {
		describe(this.agenda, "{}");
		ServiceDescriptions descriptions = within(LONG);
		assertThat(descriptions.current()).containsOnlyKeys("agenda");
		this.agenda.forget(OPENAPI);
		this.agenda.answer(OPENAPI, 503, "application/json", "{\"title\": \"away\"}");
		assertThat(descriptions.current().get("agenda").isEmpty()).isTrue();
	}

	@Test
	void areNotWhatCannotBeRead() {
		describe(this.agenda, "<html>");
		describe(this.registration, "[]");
		describe(this.media, "{}");
		assertThat(within(LONG).current()).containsOnlyKeys("media");
	}

	private ServiceDescriptions within(Duration timeout) {
		return new ServiceDescriptions(new Upstreams(this.agenda.url(), this.registration.url(), this.media.url()),
				this.client, JsonMapper.shared(), new ApiDocsProperties(timeout));
	}

	private static void describe(TestService service, String description) {
		service.answer(OPENAPI, 200, "application/json", description);
	}

}
