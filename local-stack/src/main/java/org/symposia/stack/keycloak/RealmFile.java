package org.symposia.stack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm {@code symposia} as {@code deploy/keycloak} has it for real servers, and what
 * the local stack changes: it adds the sample accounts, which sign in with a short
 * password alone, their institutions and a client for the command line.
 */
public final class RealmFile {

	private static final JsonMapper JSON = new JsonMapper();

	private RealmFile() {
	}

	/**
	 * {@return the realm for real servers; Keycloak fills its placeholders from the
	 * environment}
	 * @param settings the folder {@code deploy/keycloak}
	 * @throws IOException when the file cannot be read
	 */
	public static ObjectNode ofRealServers(Path settings) throws IOException {
		return (ObjectNode) JSON.readTree(Files.readString(settings.resolve("symposia-realm.json")));
	}

	/**
	 * {@return the realm of the local stack, with the same placeholders}
	 * @param settings the folder {@code deploy/keycloak}
	 * @throws IOException when a file cannot be read
	 */
	public static ObjectNode ofLocalStack(Path settings) throws IOException {
		ObjectNode realm = ofRealServers(settings);
		changes().forEachEntry((name, value) -> change(realm, name, value));
		return realm;
	}

	static ObjectNode changes() throws IOException {
		try (InputStream in = Objects.requireNonNull(RealmFile.class.getResourceAsStream("local-realm.json"))) {
			return (ObjectNode) JSON.readTree(in);
		}
	}

	/** Lists are appended, anything else is replaced. */
	private static void change(ObjectNode realm, String name, JsonNode value) {
		if (realm.path(name) instanceof ArrayNode list) {
			list.addAll((ArrayNode) value);
		}
		else {
			realm.set(name, value);
		}
	}

	static void write(Path file, ObjectNode realm) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
	}

}
