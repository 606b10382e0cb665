package org.symposia.stack.keycloak;

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

	private static String filled() throws Exception {
		return RealmFile.filled(
				Map.of("public-url", "http://localhost:8080", "smtp-host", "localhost", "smtp-port", "3025"),
				(client) -> "secret of " + client);
	}

}
