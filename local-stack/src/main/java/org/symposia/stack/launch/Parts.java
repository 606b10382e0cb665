package org.symposia.stack.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.symposia.stack.keycloak.Keycloak;
import org.symposia.stack.mail.MailCatcher;
import org.symposia.stack.store.StoreServer;

/** Definitions of all parts: ports, memory limits and settings. */
final class Parts {

	private static final String LOOPBACK = "127.0.0.1";

	private final Layout layout;

	private final Secrets secrets;

	private final Path javaHome = Path.of(System.getProperty("java.home"));

	Parts(Layout layout, Secrets secrets) {
		this.layout = layout;
		this.secrets = secrets;
	}

	List<Part> all() {
		return List.of(store(), mail(), keycloak(), service("agenda", 8081, 448, List.of("store")),
				service("registration", 8082, 288, List.of("store")), service("media", 8083, 448, List.of("store")),
				gateway());
	}

	Keycloak keycloakServer() {
		Path archives = this.layout.root().resolve("local-stack/target/keycloak");
		return new Keycloak(keycloakHome(), archives.resolve("keycloak-quarkus-dist-26.7.3.tar.gz"),
				this.layout.root().resolve("local-stack/keycloak/themes"),
				this.layout.root().resolve("service-starter/target/classes/META-INF/resources/shell/fonts"),
				this.layout.root().resolve("deploy/keycloak"));
	}

	Path javaHome() {
		return this.javaHome;
	}

	Path keycloakHome() {
		return this.layout.home().resolve("keycloak");
	}

	private Part store() {
		int port = this.layout.port(27117);
		return new Part("store", List.of(port), List.of(),
				java(256, own(StoreServer.class, file("store/symposia.mv"), Integer.toString(port))), Map.of(),
				Probe.store(port));
	}

	private Part mail() {
		int smtp = this.layout.port(3025);
		int page = this.layout.port(8025);
		return new Part("mail", List.of(smtp, page), List.of(),
				java(128, own(MailCatcher.class, file("mails"), Integer.toString(smtp), Integer.toString(page))),
				Map.of(), Probe.http("http://127.0.0.1:" + page + "/health"));
	}

	private Part keycloak() {
		int port = this.layout.port(8180);
		int management = this.layout.port(9180);
		return new Part("keycloak", List.of(port, management), List.of(),
				keycloakServer().command(this.layout.keycloakUrl(), port, management), keycloakEnvironment(),
				Probe.http("http://127.0.0.1:" + management + "/health/ready"));
	}

	/** With what the placeholders of the realm stand for. */
	private Map<String, String> keycloakEnvironment() {
		return Map.ofEntries(Map.entry("JAVA_HOME", this.javaHome.toString()),
				Map.entry("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m"), Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
				Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", this.secrets.get("keycloak-admin")),
				Map.entry("SYMPOSIA_PUBLIC_URL", this.layout.publicUrl()),
				Map.entry("SYMPOSIA_GATEWAY_CLIENT_SECRET", this.secrets.get("gateway")),
				Map.entry("SYMPOSIA_AGENDA_CLIENT_SECRET", this.secrets.get("agenda-service")),
				Map.entry("SYMPOSIA_REGISTRATION_CLIENT_SECRET", this.secrets.get("registration-service")),
				Map.entry("SYMPOSIA_MEDIA_CLIENT_SECRET", this.secrets.get("media-service")),
				Map.entry("SYMPOSIA_LOGIN_SENDER", "login@symposia.example"), Map.entry("SYMPOSIA_SMTP_HOST", LOOPBACK),
				Map.entry("SYMPOSIA_SMTP_PORT", Integer.toString(this.layout.port(3025))),
				Map.entry("SYMPOSIA_SMTP_AUTH", "false"), Map.entry("SYMPOSIA_SMTP_STARTTLS_REQUIRED", "false"));
	}

	private Part service(String name, int port, int megabytes, List<String> needs) {
		return jar(name, name + "-service", port, megabytes, needs,
				Map.of("SYMPOSIA_CLOCK_OFFSET", this.layout.clockOffset().toString()));
	}

	private Part gateway() {
		return jar("gateway", "gateway", 8080, 256, List.of("keycloak", "store"),
				Map.of("SYMPOSIA_SESSION_KEY", this.secrets.get("session-key")));
	}

	private Part jar(String name, String module, int usual, int megabytes, List<String> needs,
			Map<String, String> own) {
		int port = this.layout.port(usual);
		int management = this.layout.port(usual + 1000);
		Map<String, String> environment = new HashMap<>(shared());
		environment.put("SERVER_PORT", Integer.toString(port));
		environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(management));
		environment.put("SYMPOSIA_CLIENT_SECRET", this.secrets.get(module));
		environment.putAll(SampleInstitutions.settings());
		environment.putAll(own);
		return new Part(name, List.of(port, management), needs,
				java(megabytes, List.of("-jar", this.layout.serviceJar(module).toString())), environment,
				Probe.http("http://127.0.0.1:" + management + "/actuator/health"));
	}

	private Map<String, String> shared() {
		return Map.ofEntries(Map.entry("SPRING_PROFILES_ACTIVE", "local"), Map.entry("SERVER_ADDRESS", LOOPBACK),
				Map.entry("MANAGEMENT_SERVER_ADDRESS", LOOPBACK),
				Map.entry("SYMPOSIA_PUBLIC_URL", this.layout.publicUrl()),
				Map.entry("SYMPOSIA_MONGODB_URI", this.layout.storeUri()),
				Map.entry("SYMPOSIA_ISSUER", this.layout.issuer()), Map.entry("SYMPOSIA_SMTP_HOST", LOOPBACK),
				Map.entry("SYMPOSIA_SMTP_PORT", Integer.toString(this.layout.port(3025))),
				Map.entry("SYMPOSIA_SMTP_STARTTLS_REQUIRED", "false"),
				Map.entry("SYMPOSIA_SMTP_FROM", "symposia@symposia.example"),
				Map.entry("SYMPOSIA_SMTP_ORGANIZER", "no-reply@symposia.example"),
				Map.entry("SYMPOSIA_AGENDA_URL", local(8081)), Map.entry("SYMPOSIA_REGISTRATION_URL", local(8082)),
				Map.entry("SYMPOSIA_MEDIA_URL", local(8083)), Map.entry("SYMPOSIA_AGENDA_MANAGEMENT_URL", local(9081)),
				Map.entry("SYMPOSIA_REGISTRATION_MANAGEMENT_URL", local(9082)),
				Map.entry("SYMPOSIA_MEDIA_MANAGEMENT_URL", local(9083)),
				Map.entry("SYMPOSIA_EVENTS_SECRET", this.secrets.get("events")));
	}

	private List<String> java(int megabytes, List<String> rest) {
		List<String> command = new ArrayList<>(List.of(this.javaHome.resolve("bin/java").toString(),
				"-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
				"--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
		command.addAll(rest);
		return command;
	}

	/** Command of a program of this module. */
	private List<String> own(Class<?> program, String... arguments) {
		List<String> command = new ArrayList<>(List.of("-cp", this.layout.ownClassPath(), program.getName()));
		command.addAll(List.of(arguments));
		return command;
	}

	private String file(String name) {
		return this.layout.home().resolve(name).toString();
	}

	private String local(int port) {
		return "http://" + LOOPBACK + ":" + this.layout.port(port);
	}

}
