package org.symposia.stack.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** Secrets of one stack, drawn when it first starts and readable by its owner alone. */
public final class Secrets {

	private static final List<String> NAMES = List.of("gateway", "agenda-service", "registration-service",
			"media-service", "keycloak-admin", "events", "session-key");

	private final Properties values;

	private Secrets(Properties values) {
		this.values = values;
	}

	static Secrets of(Path file) throws IOException {
		Properties values = new Properties();
		if (Files.exists(file)) {
			try (Reader in = Files.newBufferedReader(file)) {
				values.load(in);
			}
		}
		if (!values.stringPropertyNames().containsAll(NAMES)) {
			NAMES.forEach((name) -> values.putIfAbsent(name, drawn(name)));
			write(file, values);
		}
		return new Secrets(values);
	}

	/**
	 * {@return the secret}
	 * @param name a client's name, {@code events}, {@code keycloak-admin} or
	 * {@code session-key}
	 */
	public String get(String name) {
		String secret = this.values.getProperty(name);
		if (secret == null) {
			throw new IllegalArgumentException("There is no secret named " + name);
		}
		return secret;
	}

	private static String drawn(String name) {
		byte[] bytes = new byte[32];
		new SecureRandom().nextBytes(bytes);
		return name.equals("events") ? "whsec_" + Base64.getEncoder().encodeToString(bytes)
				: Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static void write(Path file, Properties values) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		if (!Files.exists(file)) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		try (Writer out = Files.newBufferedWriter(file)) {
			values.store(out, "Secrets of this local stack");
		}
	}

}
