package org.symposia.starter.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;

/**
 * Text in headers. Readers decode whatever looks like an encoded word (RFC 2047), also
 * where plain ASCII was meant, so such text is encoded itself.
 */
final class EncodedWords {

	/** Keeps a word within 75 characters. */
	private static final int BYTES = 45;

	private EncodedWords() {
	}

	/** Whether readers would take a part of it for an encoded word. */
	static boolean isNeededFor(String text) {
		return text.contains("=?");
	}

	/** Text as encoded words of UTF-8. */
	static String of(String text) {
		StringJoiner words = new StringJoiner(" ");
		StringBuilder part = new StringBuilder();
		text.codePoints().mapToObj(Character::toString).forEach((character) -> {
			if (bytes(part + character).length > BYTES) {
				words.add(word(part.toString()));
				part.setLength(0);
			}
			part.append(character);
		});
		return words.add(word(part.toString())).toString();
	}

	private static String word(String text) {
		return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
