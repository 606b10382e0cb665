package org.symposia.stack.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DurableBackendTests {

	@TempDir
	Path folder;

	@Test
	void looksIdsUpInNewAndReopenedDatabases() throws IOException {
		try (StoreFile file = open()) {
			DurableBackend backend = new DurableBackend(file);
			backend.handleCommand(new EmbeddedChannel(), "test", "insert",
					new Document("insert", "things").append("documents", List.of(new Document("_id", 1))));
			assertThat(backend.resolveDatabase("test")).isInstanceOf(IdLookupDatabase.class);
		}
		try (StoreFile file = open()) {
			assertThat(new DurableBackend(file).resolveDatabase("test")).isInstanceOf(IdLookupDatabase.class)
				.extracting((database) -> database.resolveCollection("things", true).count())
				.isEqualTo(1);
		}
	}

	private StoreFile open() throws IOException {
		return StoreFile.open(this.folder.resolve("data"));
	}

}
