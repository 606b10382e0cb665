package org.symposia.stack.launch;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StartTests {

	@TempDir
	Path home;

	private final List<String> steps = Collections.synchronizedList(new ArrayList<>());

	@AfterEach
	void stop() {
		List.of("first", "second", "good").forEach((name) -> new PartProcess(layout(), name).stop());
	}

	@Test
	void waitsForWhatAPartNeeds() {
		Part first = part("first", List.of());
		Part second = part("second", List.of("first"));
		start(first, second).run();
		assertThat(this.steps).hasSize(2);
		assertThat(this.steps.getFirst()).startsWith("first");
	}

	@Test
	void namesThePartThatFailsAndStopsTheOthers() {
		Part good = part("good", List.of());
		Part bad = new Part("bad", List.of(), List.of("good"), List.of("sh", "-c", "echo no more ink; exit 3"),
				Map.of(), () -> false);
		assertThatExceptionOfType(StackException.class).isThrownBy(start(good, bad)::run)
			.withMessageContaining("bad ended before it was ready")
			.withMessageContaining("no more ink");
		assertThat(new PartProcess(layout(), "good").find()).isEmpty();
	}

	@Test
	void namesATakenPortAndItsHolder() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Part part = new Part("mail", List.of(socket.getLocalPort()), List.of(), List.of(), Map.of(), () -> true);
			assertThat(TakenPort.among(List.of(part))).singleElement()
				.hasToString("Port %d, which mail needs, is taken by process %d (%s).".formatted(socket.getLocalPort(),
						ProcessHandle.current().pid(), ProcessHandle.current().info().command().orElseThrow()));
		}
	}

	private Start start(Part... parts) {
		return new Start(layout(), List.of(parts), (part, progress) -> {
		}, this.steps::add);
	}

	private Layout layout() {
		return new Layout(this.home, this.home, 0, Duration.ZERO);
	}

	private static Part part(String name, List<String> needs) {
		return new Part(name, List.of(), needs, List.of("sleep", "infinity"), Map.of(), () -> true);
	}

}
