package org.symposia.media.release;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.bson.types.Binary;

import org.symposia.starter.problem.InvalidInputException;

/**
 * The text of a release exactly as it was handed in, byte for byte: UTF-8, at most
 * {@value #MAX_BYTES} bytes, with something to read in it and no control characters but
 * tabs and line ends. A byte order mark and either kind of line end are kept.
 *
 * @param content the bytes
 */
public record SourceText(Binary content) {

	/** Longest text accepted; about a hundred printed pages. */
	public static final int MAX_BYTES = 200_000;

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");

	/** Takes text from an API call or a form. */
	public static SourceText of(String text) {
		try {
			ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
			byte[] bytes = new byte[encoded.remaining()];
			encoded.get(bytes);
			return ofBytes(bytes);
		}
		catch (CharacterCodingException ex) {
			throw invalid("The text holds half a character; please send it again.");
		}
	}

	/** Takes a file's bytes. */
	public static SourceText ofBytes(byte[] bytes) {
		if (bytes.length > MAX_BYTES) {
			throw invalid("The text is longer than %,d bytes; a release is shorter.".formatted(MAX_BYTES));
		}
		String text = decode(bytes);
		if (text.replace('\uFEFF', ' ').isBlank()) {
			throw invalid("The text is empty.");
		}
		CONTROL.matcher(text).results().findFirst().ifPresent((match) -> {
			throw invalid("The text holds a control character (U+%04X) at position %d; please remove it."
				.formatted((int) match.group().charAt(0), match.start()));
		});
		return new SourceText(new Binary(bytes));
	}

	private static String decode(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw invalid("The text is not UTF-8; please save the file as UTF-8 and try again.");
		}
	}

	private static InvalidInputException invalid(String message) {
		return new InvalidInputException("source", message);
	}

	/** The text. */
	public String text() {
		return new String(this.content.getData(), StandardCharsets.UTF_8);
	}

	/** The bytes as they were handed in. */
	public byte[] bytes() {
		return this.content.getData().clone();
	}

	/**
	 * The source after it went through a text area: browsers send every line end as CR
	 * LF. Unchanged words keep the stored bytes; changed ones keep its kind of line end.
	 */
	public SourceText edited(String area) {
		String unix = area.replace("\r\n", "\n");
		if (text().replace("\r\n", "\n").equals(unix)) {
			return this;
		}
		return of(text().contains("\r\n") ? unix.replace("\n", "\r\n") : unix);
	}

	/** Takes text from a text area into a new release. */
	public static SourceText typed(String area) {
		return of(area.replace("\r\n", "\n"));
	}

}
