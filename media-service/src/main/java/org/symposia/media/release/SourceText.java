package org.symposia.media.release;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.bson.types.Binary;

import org.symposia.media.input.InvalidValueException;
import org.symposia.media.recognition.ReleaseMarkdown;

/**
 * The text of a release, stored byte for byte: UTF-8, at most {@value #MAX_BYTES} bytes,
 * not blank, no control characters but tabs and line ends, nested at most
 * {@value ReleaseMarkdown#DEEPEST} levels. Byte order mark and line ends are kept.
 *
 * @param content the bytes
 */
public record SourceText(Binary content) {

	/** About a hundred printed pages. */
	public static final int MAX_BYTES = 200_000;

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");

	private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\p{Cf}]");

	/** Encodes and validates a text. */
	public static SourceText of(String text) {
		try {
			ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
			byte[] bytes = new byte[encoded.remaining()];
			encoded.get(bytes);
			return ofBytes(bytes);
		}
		catch (CharacterCodingException ex) {
			throw invalid("source.half");
		}
	}

	/** Validates the bytes of a file. */
	public static SourceText ofBytes(byte[] bytes) {
		if (bytes.length > MAX_BYTES) {
			throw invalid("source.long", MAX_BYTES, bytes.length);
		}
		String text = decode(bytes);
		if (!VISIBLE.matcher(text).find()) {
			throw invalid("source.empty");
		}
		CONTROL.matcher(text).results().findFirst().ifPresent((found) -> {
			throw invalid("source.control", "U+%04X".formatted((int) found.group().charAt(0)), line(text, found));
		});
		if (ReleaseMarkdown.isTooDeep(text)) {
			throw invalid("source.deep", ReleaseMarkdown.DEEPEST);
		}
		return new SourceText(new Binary(bytes));
	}

	private static int line(String text, MatchResult found) {
		return 1 + (int) text.substring(0, found.start()).chars().filter((c) -> c == '\n').count();
	}

	private static String decode(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw invalid("source.encoding");
		}
	}

	private static InvalidValueException invalid(String code, Object... arguments) {
		return new InvalidValueException(code, arguments);
	}

	/** The bytes decoded as UTF-8. */
	public String text() {
		return new String(this.content.getData(), StandardCharsets.UTF_8);
	}

	/** A copy of the bytes. */
	public byte[] bytes() {
		return this.content.getData().clone();
	}

	/**
	 * Applies text from a text area, which browsers submit with CR LF line ends. An
	 * unchanged text keeps the stored bytes; a changed one keeps the kind of line ends.
	 */
	public SourceText edited(String area) {
		String submitted = unix(area);
		if (unix(text()).equals(submitted)) {
			return this;
		}
		return of(text().contains("\r\n") ? submitted.replace("\n", "\r\n") : submitted);
	}

	/** Source of a new release from a text area. */
	public static SourceText ofTextArea(String area) {
		return of(unix(area));
	}

	private static String unix(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

}
