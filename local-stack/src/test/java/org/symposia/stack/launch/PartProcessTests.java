package org.symposia.stack.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PartProcessTests {

	@TempDir
	Path home;

	@AfterEach
	void stop() {
		process().stop();
	}

	@Test
	void isFoundAgainAndStopped() throws Exception {
		ProcessHandle started = process().start(sleeping());
		assertThat(process().find()).contains(started);
		process().stop();
		assertThat(started.isAlive()).isFalse();
		assertThat(process().find()).isEmpty();
	}

	@Test
	void takesNoOtherProcessOfTheSameIdForIt() throws Exception {
		Path file = layout().pidFile("sleep");
		Files.createDirectories(file.getParent());
		Files.writeString(file, ProcessHandle.current().pid() + " " + Instant.parse("2020-01-01T00:00:00Z"));
		assertThat(process().find()).isEmpty();
	}

	@Test
	void isNotThereWhenItsFileIsBroken() throws Exception {
		Path file = layout().pidFile("sleep");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "");
		assertThat(process().find()).isEmpty();
	}

	private PartProcess process() {
		return new PartProcess(layout(), "sleep");
	}

	private Layout layout() {
		return new Layout(this.home, this.home, 0, Duration.ZERO);
	}

	private static Part sleeping() {
		return new Part("sleep", List.of(), List.of(), List.of("sleep", "infinity"), Map.of(), () -> true);
	}

}
