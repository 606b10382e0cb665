package org.symposia.agenda.exchange.assembly;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.symposia.agenda.exchange.imported.ImportLocation;

/**
 * Text of a file in UTF-8 or UTF-16, or, where it is neither, Windows-1252. It is decoded
 * while it is read, since the whole would be twice as large again.
 */
public final class FileText {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private static final List<Charset> MARKED = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);

	private FileText() {
	}

	/** The characters without the byte order mark. */
	public static BufferedReader reader(byte[] file, ImportFindings findings) {
		Charset charset = charset(file, findings);
		int start = startsWithMark(file, charset) ? "\uFEFF".getBytes(charset).length : 0;
		return new BufferedReader(
				new InputStreamReader(new ByteArrayInputStream(file, start, file.length - start), charset));
	}

	private static Charset charset(byte[] file, ImportFindings findings) {
		for (Charset charset : MARKED) {
			if (startsWithMark(file, charset)) {
				return charset;
			}
		}
		if (isUtf8(file)) {
			return StandardCharsets.UTF_8;
		}
		findings.warning(ImportLocation.file(), "encoding");
		return WESTERN;
	}

	private static boolean startsWithMark(byte[] file, Charset charset) {
		byte[] mark = "\uFEFF".getBytes(charset);
		return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
	}

	/** Whether the file is UTF-8, looked at piece by piece. */
	public static boolean isUtf8(byte[] file) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.wrap(file);
		CharBuffer characters = CharBuffer.allocate(8192);
		while (true) {
			CoderResult result = decoder.decode(bytes, characters, true);
			if (result.isError()) {
				return false;
			}
			if (result.isUnderflow()) {
				return true;
			}
			characters.clear();
		}
	}

}
