package org.symposia.stack.launch;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symposia.stack.store.StoreServer;

import static org.assertj.core.api.Assertions.assertThat;

class ProbeTests {

	@Test
	void asksTheStoreHowItIs(@TempDir Path folder) throws Exception {
		int port;
		try (StoreServer store = StoreServer.start(folder.resolve("data"), 0)) {
			port = store.port();
			assertThat(Probe.store(port).healthy()).isTrue();
		}
		assertThat(Probe.store(port).healthy()).isFalse();
	}

}
