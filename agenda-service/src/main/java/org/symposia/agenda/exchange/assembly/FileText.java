package org.symposia.agenda.exchange.assembly;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.symposia.agenda.exchange.imported.ImportLocation;

/** Text of a file in UTF-8 or UTF-16, or, where it is neither, Windows-1252. */
public final class FileText {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private static final List<Charset> MARKED = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);

	private FileText() {
	}

	/** The text without its byte order mark. */
	public static String of(byte[] file, ImportFindings findings) {
		for (Charset charset : MARKED) {
			byte[] mark = "\uFEFF".getBytes(charset);
			if (file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length)) {
				return new String(file, mark.length, file.length - mark.length, charset);
			}
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		}
		catch (CharacterCodingException ex) {
			findings.warning(ImportLocation.file(), "encoding");
			return new String(file, WESTERN);
		}
	}

}
