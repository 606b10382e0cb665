package org.symposia.stack.keycloak;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RealmFileTests {

	@Test
	void leavesNoPlaceholderOpen() throws Exception {
		assertThat(filled()).doesNotContain("${").contains("\"secret\": \"secret of gateway\"");
	}

	@Test
	void givesEverySampleAccountAVerifiedMail() throws Exception {
		JsonNode users = new JsonMapper().readTree(filled()).path("users");
		assertThat(users).filteredOn((user) -> !user.has("serviceAccountClientId"))
			.hasSize(9)
			.allMatch((user) -> user.path("emailVerified").asBoolean());
	}

	@Test
	void returnsFromTheLoginToExactAddressesAlone() throws Exception {
		JsonNode gateway = client("gateway");
		assertThat(gateway.path("redirectUris")).singleElement()
			.returns("http://localhost:8080/login/oauth2/code/keycloak", JsonNode::asString);
		assertThat(gateway.path("attributes").path("post.logout.redirect.uris").asString())
			.isEqualTo("http://localhost:8080/");
	}

	@Test
	void tellsTheGatewayWhichSessionHasEnded() throws Exception {
		JsonNode attributes = client("gateway").path("attributes");
		assertThat(attributes.path("backchannel.logout.url").asString())
			.isEqualTo("http://localhost:8080/logout/connect/back-channel/keycloak");
		assertThat(attributes.path("backchannel.logout.session.required").asString()).isEqualTo("true");
	}

	@Test
	void forgetsEventsAfterThirtyDaysAndWritesNobodyIntoTheLog() throws Exception {
		JsonNode realm = new JsonMapper().readTree(filled());
		assertThat(realm.path("eventsExpiration").asLong()).isEqualTo(Duration.ofDays(30).toSeconds());
		assertThat(realm.path("eventsListeners").isArray()).isTrue();
		assertThat(realm.path("eventsListeners")).isEmpty();
	}

	private static JsonNode client(String id) throws Exception {
		return new JsonMapper().readTree(filled())
			.path("clients")
			.valueStream()
			.filter((client) -> client.path("clientId").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static String filled() throws Exception {
		return RealmFile.filled(
				Map.of("public-url", "http://localhost:8080", "smtp-host", "localhost", "smtp-port", "3025"),
				(client) -> "secret of " + client);
	}

}
