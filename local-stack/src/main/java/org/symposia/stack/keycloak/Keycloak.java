package org.symposia.stack.keycloak;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Keycloak server unpacked from its Maven artifact and built once, so that later starts
 * are quick.
 */
public final class Keycloak {

	private final Path home;

	private final Path archive;

	private final Path themes;

	private final Path fonts;

	private final Path settings;

	/**
	 * Names the places; nothing happens yet.
	 * @param home where the server is unpacked
	 * @param archive the distribution as {@code .tar.gz}
	 * @param themes themes of the project, may be missing
	 * @param fonts the fonts of the built shell, may be missing
	 * @param settings the realm for real servers and the passwords that it blocks
	 */
	public Keycloak(Path home, Path archive, Path themes, Path fonts, Path settings) {
		this.home = home;
		this.archive = archive;
		this.themes = themes;
		this.fonts = fonts;
		this.settings = settings;
	}

	/**
	 * {@return whether {@link #prepare} has little left to do}
	 */
	public boolean isPrepared() {
		return Files.exists(mark());
	}

	/**
	 * Unpacks and builds what is missing, and brings realm, blocked passwords and themes
	 * up to date. The realm is imported when it does not exist yet.
	 * @param javaHome the JDK that runs it
	 * @param log where the build writes
	 * @throws IOException when a file cannot be written
	 */
	public void prepare(Path javaHome, Path log) throws IOException {
		if (!isPrepared()) {
			Files.createDirectories(this.home);
			Files.createDirectories(log.toAbsolutePath().getParent());
			run(log, javaHome, List.of("tar", "-xzf", this.archive.toString(), "-C", this.home.toString(),
					"--strip-components=1"));
			run(log, javaHome, List.of(script(), "build", "--db=dev-file", "--health-enabled=true"));
			Files.writeString(mark(), this.archive.getFileName() + "\n");
		}
		RealmFile.write(this.home.resolve("data/import/symposia-realm.json"), RealmFile.ofLocalStack(this.settings));
		copy(this.settings.resolve("password-blacklists"), "data/password-blacklists");
		copy(this.themes, "themes");
		copy(this.fonts, "themes/symposia/login/resources/fonts");
	}

	/**
	 * {@return the command that starts the server}
	 * @param url the address people see
	 * @param port the port of that address
	 * @param managementPort the port of its health
	 */
	public List<String> command(String url, int port, int managementPort) {
		return List.of(script(), "start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true",
				"--http-host=127.0.0.1", "--http-port=" + port, "--http-management-port=" + managementPort,
				"--hostname=" + url);
	}

	private String script() {
		return this.home.resolve("bin/kc.sh").toString();
	}

	/** A new version of the distribution is unpacked over the old one and built again. */
	private Path mark() {
		return this.home.resolve("prepared-" + this.archive.getFileName());
	}

	private void copy(Path folder, String to) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = this.home.resolve(to).resolve(folder.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static void run(Path log, Path javaHome, List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectInput(new File("/dev/null"))
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		builder.environment().put("JAVA_HOME", javaHome.toString());
		builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
		try {
			int code = builder.start().waitFor();
			if (code != 0) {
				throw new IOException(command.getFirst() + " ended with code " + code);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while preparing Keycloak", ex);
		}
	}

}
