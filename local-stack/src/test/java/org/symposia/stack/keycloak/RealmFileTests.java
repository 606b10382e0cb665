package org.symposia.stack.keycloak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class RealmFileTests {

	private static final Path SETTINGS = Path.of("../deploy/keycloak");

	private final ObjectNode real = RealmFile.ofRealServers(SETTINGS);

	private final ObjectNode local = RealmFile.ofLocalStack(SETTINGS);

	RealmFileTests() throws Exception {
	}

	@Test
	void holdsNeitherSecretsNorPeople() {
		assertThat(names(this.real.path("clients"), "secret")).hasSize(4)
			.allMatch((secret) -> secret.matches("\\$\\{SYMPOSIA_[A-Z]+_CLIENT_SECRET}"));
		assertThat(this.real.path("users")).isNotEmpty().allMatch((user) -> user.has("serviceAccountClientId"));
		assertThat(this.real.path("organizations")).isEmpty();
		assertThat(names(this.real.path("clients"), "clientId")).doesNotContain("cli");
	}

	@Test
	void wantsLongPasswordsThatNobodyGuesses() throws Exception {
		assertThat(this.real.path("passwordPolicy").asString())
			.isEqualTo("length(12) and notUsername and notEmail and passwordBlacklist(symposia.txt)");
		List<String> blocked = Files.readAllLines(SETTINGS.resolve("password-blacklists/symposia.txt"));
		assertThat(blocked).contains("password1234", "qwertzuiop123", "123456789012")
			.doesNotHaveDuplicates()
			.allMatch((password) -> password.length() >= 12);
	}

	@Test
	void wantsASecondFactorOfEveryRoleOfStaff() {
		assertThat(this.real.path("browserFlow").asString()).isEqualTo("sign in");
		assertThat(this.real.path("roles").path("realm"))
			.filteredOn((role) -> names(role.path("composites").path("realm"), "").contains("second-factor"))
			.extracting((role) -> role.path("name").asString())
			.containsExactlyInAnyOrder("organizer", "press-officer", "door-staff", "admin");
	}

	@Test
	void differsOnTheLocalStackBySampleAccountsAndHowTheySignIn() throws Exception {
		assertThat(RealmFile.changes().propertyNames()).containsExactlyInAnyOrder("users", "organizations", "clients",
				"passwordPolicy", "browserFlow");
		assertThat(this.local.path("passwordPolicy").asString())
			.isEqualTo(this.real.path("passwordPolicy").asString().replace("length(12)", "length(8)"));
		assertThat(names(this.local.path("clients"), "clientId"))
			.containsAll(names(this.real.path("clients"), "clientId"))
			.contains("cli");
	}

	@Test
	void givesEverySampleAccountAVerifiedMail() {
		assertThat(this.local.path("users")).filteredOn((user) -> !user.has("serviceAccountClientId"))
			.hasSize(9)
			.allMatch((user) -> user.path("emailVerified").asBoolean());
	}

	@Test
	void returnsFromTheLoginToExactAddressesAlone() {
		JsonNode gateway = gateway();
		assertThat(gateway.path("redirectUris")).singleElement()
			.returns("${SYMPOSIA_PUBLIC_URL}/login/oauth2/code/keycloak", JsonNode::asString);
		assertThat(gateway.path("attributes").path("post.logout.redirect.uris").asString())
			.isEqualTo("${SYMPOSIA_PUBLIC_URL}/");
	}

	@Test
	void tellsTheGatewayWhichSessionHasEnded() {
		JsonNode attributes = gateway().path("attributes");
		assertThat(attributes.path("backchannel.logout.url").asString())
			.isEqualTo("${SYMPOSIA_PUBLIC_URL}/logout/connect/back-channel/keycloak");
		assertThat(attributes.path("backchannel.logout.session.required").asString()).isEqualTo("true");
	}

	@Test
	void forgetsEventsAfterThirtyDaysAndWritesNobodyIntoTheLog() {
		assertThat(this.real.path("eventsExpiration").asLong()).isEqualTo(Duration.ofDays(30).toSeconds());
		assertThat(this.real.path("eventsListeners").isArray()).isTrue();
		assertThat(this.real.path("eventsListeners")).isEmpty();
	}

	private JsonNode gateway() {
		return this.real.path("clients")
			.valueStream()
			.filter((client) -> client.path("clientId").asString().equals("gateway"))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> names(JsonNode list, String field) {
		Stream<JsonNode> values = field.isEmpty() ? list.valueStream()
				: list.valueStream().map((one) -> one.path(field));
		return values.map(JsonNode::asString).toList();
	}

}
