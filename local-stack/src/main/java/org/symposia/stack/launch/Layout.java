package org.symposia.stack.launch;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * Folders, ports and clock of a stack.
 *
 * @param root the project's folder
 * @param home the folder of everything the running stack writes
 * @param offset added to every port, so that two stacks can run side by side
 * @param clockOffset added to the machine's clock in the services and the sample; zero
 * but in tests
 */
public record Layout(Path root, Path home, int offset, Duration clockOffset) {

	/**
	 * The stack of a project's folder, as the script starts it.
	 * @param root the project's folder
	 * @return the layout with {@code .symposia} as home and the usual ports
	 */
	public static Layout of(Path root) {
		return new Layout(root, root.resolve(".symposia"), 0, Duration.ZERO);
	}

	/**
	 * {@return the shifted port}
	 * @param usual the port without offset
	 */
	public int port(int usual) {
		return usual + this.offset;
	}

	/**
	 * {@return the log file of a part}
	 * @param part the part's name
	 */
	public Path log(String part) {
		return this.home.resolve("logs").resolve(part + ".log");
	}

	/**
	 * {@return the address people open}
	 */
	public String publicUrl() {
		return "http://localhost:" + port(8080);
	}

	/**
	 * {@return the address of Keycloak}
	 */
	public String keycloakUrl() {
		return "http://localhost:" + port(8180);
	}

	/**
	 * {@return the realm's address, as tokens name it}
	 */
	public String issuer() {
		return keycloakUrl() + "/realms/symposia";
	}

	/**
	 * {@return the address of the mail catcher's page}
	 */
	public String mailUrl() {
		return "http://localhost:" + port(8025);
	}

	/**
	 * {@return the address of the store}
	 */
	public String storeUri() {
		return "mongodb://127.0.0.1:" + port(27117);
	}

	/**
	 * {@return the clock of the services}
	 */
	public Clock clock() {
		return Clock.offset(Clock.systemUTC(), this.clockOffset);
	}

	Path pidFile(String part) {
		return this.home.resolve("run").resolve(part + ".pid");
	}

	Path serviceJar(String module) {
		return this.root.resolve(module).resolve("target").resolve(module + "-0.1.0-SNAPSHOT-exec.jar");
	}

	String ownClassPath() {
		Path target = this.root.resolve("local-stack/target");
		return target.resolve("local-stack-0.1.0-SNAPSHOT.jar") + File.pathSeparator + target.resolve("lib") + "/*";
	}

}
