package org.symposia.stack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The realm {@code symposia}: roles, institutions, sample accounts and clients. */
public final class RealmFile {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z-]+)}");

	private RealmFile() {
	}

	/**
	 * Fills the placeholders of the realm.
	 * @param settings addresses by name
	 * @param secrets the secret of a client, by the client's name
	 * @return the realm as JSON
	 * @throws IOException when the realm cannot be read
	 */
	public static String filled(Map<String, String> settings, UnaryOperator<String> secrets) throws IOException {
		try (InputStream in = Objects.requireNonNull(RealmFile.class.getResourceAsStream("realm.json"))) {
			String realm = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return PLACEHOLDER.matcher(realm).replaceAll((match) -> {
				String value = settings.get(match.group(1));
				return Matcher.quoteReplacement((value != null) ? value : secrets.apply(match.group(1)));
			});
		}
	}

	static void write(Path file, String realm) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, realm);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
	}

}
