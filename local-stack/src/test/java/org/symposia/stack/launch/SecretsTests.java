package org.symposia.stack.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTests {

	@TempDir
	Path home;

	@Test
	void areDrawnOnceForEachStack() throws Exception {
		String first = Secrets.of(this.home.resolve("one")).get("gateway");
		assertThat(Secrets.of(this.home.resolve("one")).get("gateway")).isEqualTo(first);
		assertThat(Secrets.of(this.home.resolve("two")).get("gateway")).isNotEqualTo(first);
	}

	@Test
	void areAddedToThoseOfAnOlderStack() throws Exception {
		Path file = this.home.resolve("older");
		Files.writeString(file, "gateway=kept");
		assertThat(Secrets.of(file).get("gateway")).isEqualTo("kept");
		assertThat(Secrets.of(file).get("session-key")).hasSize(43);
	}

	@Test
	void areReadableByTheirOwnerAlone() throws Exception {
		Secrets.of(this.home.resolve("secrets"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.home.resolve("secrets"))))
			.isEqualTo("rw-------");
	}

}
