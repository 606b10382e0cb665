package org.symposia.starter.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Detects the encoding of a text file, since spreadsheets write CSV in the encoding of
 * their country.
 */
final class CsvText {

	private static final Charset JAPANESE = Charset.forName("windows-31j");

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private CsvText() {
	}

	static String of(byte[] file, String fileName) {
		String text = marked(file).or(() -> decoded(file, StandardCharsets.UTF_8))
			.or(() -> looksJapanese(file) ? decoded(file, JAPANESE) : Optional.empty())
			.orElseGet(() -> new String(file, WESTERN));
		if (text.indexOf('\0') >= 0) {
			throw new UnreadableTableException("The file " + fileName + " is neither CSV nor XLSX.");
		}
		return text;
	}

	/** By the byte order mark. */
	private static Optional<String> marked(byte[] file) {
		return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
			.filter((charset) -> startsWith(file, "\uFEFF".getBytes(charset)))
			.findFirst()
			.map((charset) -> new String(file, charset).substring(1));
	}

	private static boolean startsWith(byte[] file, byte[] mark) {
		return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
	}

	private static Optional<String> decoded(byte[] file, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/** Japanese characters are pairs of high bytes, accented letters single ones. */
	private static boolean looksJapanese(byte[] file) {
		int high = 0;
		int paired = 0;
		for (int index = 0; index + 1 < file.length; index++) {
			if (file[index] < 0) {
				high++;
				paired += (file[index + 1] < 0) ? 1 : 0;
			}
		}
		return paired * 3 > high;
	}

}
