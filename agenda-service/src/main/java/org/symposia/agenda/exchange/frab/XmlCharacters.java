package org.symposia.agenda.exchange.frab;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.symposia.agenda.exchange.assembly.FileText;
import org.symposia.agenda.exchange.assembly.ImportFindings;
import org.symposia.agenda.exchange.imported.ImportLocation;

/**
 * The characters of an XML file without those that XML does not allow, which systems
 * nevertheless write when somebody pastes them, also as references.
 */
final class XmlCharacters extends Reader {

	private static final Pattern DECLARED = Pattern
		.compile("^[^<]{0,3}<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)");

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private static final int LONGEST_REFERENCE = 12;

	private final Reader source;

	private final StringBuilder pending = new StringBuilder();

	private int pendingIndex;

	private XmlCharacters(Reader source) {
		this.source = source;
	}

	static Reader of(byte[] file, ImportFindings findings) {
		return new XmlCharacters(new InputStreamReader(new ByteArrayInputStream(file), charset(file, findings)));
	}

	private static Charset charset(byte[] file, ImportFindings findings) {
		String start = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
		if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
			return StandardCharsets.UTF_16;
		}
		if (start.startsWith("<\0")) {
			return StandardCharsets.UTF_16LE;
		}
		if (start.startsWith("\0<")) {
			return StandardCharsets.UTF_16BE;
		}
		Matcher declared = DECLARED.matcher(start);
		Charset charset = declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
		if (charset.equals(StandardCharsets.UTF_8) && !FileText.isUtf8(file)) {
			findings.warning(ImportLocation.file(), "encoding");
			return WESTERN;
		}
		return charset;
	}

	private static Charset named(String name) {
		try {
			Charset charset = Charset.forName(name);
			return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return StandardCharsets.UTF_8;
		}
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int count = 0;
		while (count < length) {
			int next = next();
			if (next < 0) {
				return (count > 0) ? count : -1;
			}
			if (isAllowed(next)) {
				buffer[offset + count++] = (char) next;
			}
		}
		return count;
	}

	private int next() throws IOException {
		if (this.pendingIndex < this.pending.length()) {
			return this.pending.charAt(this.pendingIndex++);
		}
		int next = this.source.read();
		if (next == '&') {
			readReference();
			return next();
		}
		return next;
	}

	/** Leaves a reference to a forbidden character out, anything else as it is. */
	private void readReference() throws IOException {
		this.pending.setLength(0);
		this.pending.append('&');
		this.pendingIndex = 0;
		int next = this.source.read();
		while (next >= 0) {
			this.pending.append((char) next);
			boolean number = next == '#' || next == 'x' || next == 'X' || Character.digit(next, 16) >= 0;
			if (!number || this.pending.length() > LONGEST_REFERENCE || this.pending.charAt(1) != '#') {
				break;
			}
			next = this.source.read();
		}
		if (isForbidden(this.pending)) {
			this.pending.setLength(0);
			this.pending.append(' ');
		}
	}

	private static boolean isForbidden(CharSequence reference) {
		String text = reference.toString();
		if (!text.matches("&#(?:\\d+|[xX][0-9a-fA-F]+);")) {
			return false;
		}
		boolean hex = Character.toLowerCase(text.charAt(2)) == 'x';
		long character = Long.parseLong(text.substring(hex ? 3 : 2, text.length() - 1), hex ? 16 : 10);
		return character > Character.MAX_CODE_POINT || !isAllowed((int) character)
				|| Character.getType((int) character) == Character.SURROGATE;
	}

	private static boolean isAllowed(int character) {
		return (character >= 0x20 && character != 0xFFFE && character != 0xFFFF) || character == '\t'
				|| character == '\n' || character == '\r';
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

}
