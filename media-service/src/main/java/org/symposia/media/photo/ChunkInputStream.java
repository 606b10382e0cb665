package org.symposia.media.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/** Reads each chunk of a file when the one before it has been consumed. */
final class ChunkInputStream extends InputStream {

	private final int count;

	private final IntFunction<@Nullable FileChunk> chunks;

	private InputStream current;

	private int next = 1;

	ChunkInputStream(byte[] first, int count, IntFunction<@Nullable FileChunk> chunks) {
		this.current = new ByteArrayInputStream(first);
		this.count = count;
		this.chunks = chunks;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		int read = this.current.read(buffer, offset, length);
		while (read < 0 && this.next < this.count) {
			this.current = new ByteArrayInputStream(chunk(this.next++));
			read = this.current.read(buffer, offset, length);
		}
		return read;
	}

	private byte[] chunk(int number) throws IOException {
		FileChunk chunk = this.chunks.apply(number);
		if (chunk == null) {
			throw new IOException("The photo was removed during its delivery");
		}
		return chunk.data().getData();
	}

}
