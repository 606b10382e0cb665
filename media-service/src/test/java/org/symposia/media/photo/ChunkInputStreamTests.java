package org.symposia.media.photo;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ChunkInputStreamTests {

	@Test
	void readsAChunkWhenThePreviousOneIsConsumed() throws IOException {
		AtomicInteger asked = new AtomicInteger();
		try (ChunkInputStream stream = new ChunkInputStream(new byte[] { 1, 2 }, 3, (number) -> {
			asked.set(number);
			return new FileChunk("id", 3, new Binary(new byte[] { (byte) (number * 10) }));
		})) {
			assertThat(stream.readNBytes(2)).containsExactly(1, 2);
			assertThat(asked).hasValue(0);
			assertThat(stream.readAllBytes()).containsExactly(10, 20);
		}
	}

	@Test
	void failsWhenAChunkIsMissing() {
		ChunkInputStream stream = new ChunkInputStream(new byte[] { 1 }, 2, (number) -> null);
		assertThatIOException().isThrownBy(stream::readAllBytes);
	}

}
