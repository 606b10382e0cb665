package org.symposia.media.release;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.bson.types.Binary;

import org.symposia.media.entry.FaultyEntryException;
import org.symposia.media.reading.ReleaseMarkdown;

/**
 * The text of a release exactly as it was handed in, byte for byte: UTF-8, at most
 * {@value #MAX_BYTES} bytes, with something to read in it, no control characters but tabs
 * and line ends, nothing nested deeper than {@value ReleaseMarkdown#DEEPEST}. A byte
 * order mark and any kind of line end are kept.
 *
 * @param content the bytes
 */
public record SourceText(Binary content) {

	/** Longest text accepted; about a hundred printed pages. */
	public static final int MAX_BYTES = 200_000;

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");

	private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\p{Cf}]");

	/** Takes text from an API call or a form. */
	public static SourceText of(String text) {
		try {
			ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
			byte[] bytes = new byte[encoded.remaining()];
			encoded.get(bytes);
			return ofBytes(bytes);
		}
		catch (CharacterCodingException ex) {
			throw fault("source.half");
		}
	}

	/** Takes a file's bytes. */
	public static SourceText ofBytes(byte[] bytes) {
		if (bytes.length > MAX_BYTES) {
			throw fault("source.long", MAX_BYTES, bytes.length);
		}
		String text = decode(bytes);
		if (!VISIBLE.matcher(text).find()) {
			throw fault("source.empty");
		}
		CONTROL.matcher(text).results().findFirst().ifPresent((found) -> {
			throw fault("source.control", "U+%04X".formatted((int) found.group().charAt(0)), line(text, found));
		});
		if (ReleaseMarkdown.isTooDeep(text)) {
			throw fault("source.deep", ReleaseMarkdown.DEEPEST);
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
			throw fault("source.encoding");
		}
	}

	private static FaultyEntryException fault(String code, Object... arguments) {
		return FaultyEntryException.at("source", code, arguments);
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
	 * The source after it went through a text area: browsers show every line end alike
	 * and send it as CR LF. Unchanged words keep the stored bytes; changed ones keep its
	 * kind of line end.
	 */
	public SourceText edited(String area) {
		String typed = unix(area);
		if (unix(text()).equals(typed)) {
			return this;
		}
		return of(text().contains("\r\n") ? typed.replace("\n", "\r\n") : typed);
	}

	/** Takes text from a text area into a new release. */
	public static SourceText typed(String area) {
		return of(unix(area));
	}

	private static String unix(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

}
