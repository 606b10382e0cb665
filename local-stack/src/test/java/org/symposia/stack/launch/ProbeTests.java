package org.symposia.stack.launch;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symposia.stack.store.StoreServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ProbeTests {

	@Test
	void asksTheStoreHowItIs(@TempDir Path folder) throws Exception {
		int port;
		try (StoreServer store = StoreServer.start(folder.resolve("data"), 0)) {
			port = store.port();
			await().atMost(Duration.ofMinutes(2)).until(Probe.store(port)::healthy);
		}
		assertThat(Probe.store(port).healthy()).isFalse();
	}

}
