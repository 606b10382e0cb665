package org.symposia.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.symposia.stack.keycloak.RealmFile;
import org.symposia.stack.launch.Layout;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The realm that real servers are given, beside that of the local stack in its Keycloak,
 * with an account in each role.
 */
final class RealServerLogin {

	static final String PASSWORD = "a password of some length";

	private static final String NAME = "real-server";

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)(?::([^}]*))?}");

	/**
	 * For PKCE; what it is a hash of does not matter to a login that is not completed.
	 */
	private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

	private final Layout layout;

	private final HttpClient http = HttpClient.newHttpClient();

	private RealServerLogin(Layout layout) {
		this.layout = layout;
	}

	static RealServerLogin of(Layout layout) throws Exception {
		RealServerLogin login = new RealServerLogin(layout);
		login.create();
		return login;
	}

	/** Where the login of a visitor begins. */
	String address() {
		return addressReturningTo("/login/oauth2/code/keycloak");
	}

	String addressReturningTo(String path) {
		return this.layout.keycloakUrl() + "/realms/" + NAME + "/protocol/openid-connect/auth?client_id=gateway"
				+ "&response_type=code&scope=openid&state=s&code_challenge_method=S256&code_challenge=" + CHALLENGE
				+ "&redirect_uri=" + encoded(this.layout.publicUrl() + path);
	}

	private void create() throws Exception {
		HttpResponse<String> answer = this.http
			.send(HttpRequest.newBuilder(URI.create(this.layout.keycloakUrl() + "/admin/realms"))
				.header("Authorization", "Bearer " + administratorsToken())
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(realm()))
				.build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
	}

	private String realm() throws IOException {
		ObjectNode realm = RealmFile.ofRealServers(this.layout.root().resolve("deploy/keycloak"));
		realm.put("realm", NAME);
		for (String role : List.of("organizer", "press-officer", "door-staff", "admin", "default-roles-symposia")) {
			realm.withArray("users").addPOJO(account(role));
		}
		return filled(realm.toString().replace("default-roles-symposia", "default-roles-" + NAME));
	}

	private static Map<String, Object> account(String role) {
		return Map.of("username", "of-" + role, "enabled", true, "email", role + "@login.example", "emailVerified",
				true, "firstName", "Erika", "lastName", "Mustermann", "realmRoles",
				Stream.of("default-roles-symposia", role).distinct().toList(), "credentials",
				List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
	}

	/**
	 * Keycloak itself fills placeholders of the files alone that it imports at its start.
	 */
	private String filled(String realm) {
		Map<String, String> environment = Map.of("SYMPOSIA_PUBLIC_URL", this.layout.publicUrl(),
				"SYMPOSIA_LOGIN_SENDER", "login@symposia.example");
		return PLACEHOLDER.matcher(realm).replaceAll((match) -> {
			String usual = (match.group(2) != null) ? match.group(2) : "filled";
			return Matcher.quoteReplacement(environment.getOrDefault(match.group(1), usual));
		});
	}

	private String administratorsToken() throws Exception {
		String form = "grant_type=password&client_id=admin-cli&username=admin&password="
				+ encoded(administratorsPassword());
		HttpResponse<String> answer = this.http.send(HttpRequest
			.newBuilder(URI.create(this.layout.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
		return new JsonMapper().readTree(answer.body()).path("access_token").asString();
	}

	private String administratorsPassword() throws IOException {
		Path secrets = this.layout.home().resolve("secrets");
		Properties values = new Properties();
		try (Reader in = Files.newBufferedReader(secrets)) {
			values.load(in);
		}
		return values.getProperty("keycloak-admin");
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
