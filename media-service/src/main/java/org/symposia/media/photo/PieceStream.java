package org.symposia.media.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/** A file whose pieces are each read when the one before it has been handed on. */
final class PieceStream extends InputStream {

	private final int count;

	private final IntFunction<@Nullable PixelChunk> others;

	private InputStream current;

	private int next = 1;

	PieceStream(byte[] first, int count, IntFunction<@Nullable PixelChunk> others) {
		this.current = new ByteArrayInputStream(first);
		this.count = count;
		this.others = others;
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
			this.current = new ByteArrayInputStream(piece(this.next++));
			read = this.current.read(buffer, offset, length);
		}
		return read;
	}

	private byte[] piece(int number) throws IOException {
		PixelChunk piece = this.others.apply(number);
		if (piece == null) {
			throw new IOException("The photo was removed while it was handed out");
		}
		return piece.data().getData();
	}

}
