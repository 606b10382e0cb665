package org.symposia.agenda.exchange.markup;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

import org.symposia.starter.input.Characters;

/**
 * Texts of other systems: plain, Markdown or HTML, with characters that pages of this
 * product cannot show.
 */
public final class Markup {

	private static final String ELEMENTS = "a|abbr|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|font|h[1-6]"
			+ "|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|sup"
			+ "|table|tbody|td|th|thead|tr|tt|u|ul";

	private static final Pattern TAG = Pattern.compile("(?i)</?(?:" + ELEMENTS + ")(?:\\s[^<>]*+)?/?>");

	private static final Pattern BLOCK = Pattern
		.compile("(?i)</?(?:blockquote|br|center|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)"
				+ "(?:\\s[^<>]*+)?/?>");

	private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");

	/** Longer titles are no titles, and are not looked at twice. */
	private static final int LONGEST_TITLE = 2_000;

	private static final Pattern CLOSED = Pattern.compile("(?is)<(\\w{1,12})(?:\\s[^<>]*)?>.*</\\1\\s*>|<br\\s*/?>");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private Markup() {
	}

	/** Whether a text has no character that pages cannot show. */
	public static boolean isReadable(String raw) {
		return raw.codePoints()
			.allMatch((each) -> (each >= ' ' && each < 0x7F) || isLineEnd(each)
					|| Characters.PROSE.allow(Character.toString(each)));
	}

	private static boolean isLineEnd(int character) {
		return character == '\r' || character == '\n' || character == 0x85 || character == 0x2028
				|| character == 0x2029;
	}

	/** A title or name: one line, without markup. */
	public static String line(String raw) {
		String text = raw;
		if (text.length() <= LONGEST_TITLE && text.indexOf('<') >= 0 && TAG.matcher(text).find()
				&& CLOSED.matcher(text).find()) {
			text = Jsoup.parseBodyFragment(text).text();
		}
		else if (text.indexOf('&') >= 0 && ENTITY.matcher(text).find()) {
			text = Parser.unescapeEntities(text, false);
		}
		return Characters.normalized(SPACES.matcher(readable(text, Characters.LINE)).replaceAll(" "));
	}

	/**
	 * A text of any length as Markdown: paragraphs, lists, emphasis, code and links.
	 * @param base what relative links are relative to
	 */
	public static String prose(String raw, @Nullable URI base) {
		String text = readable(raw, Characters.PROSE);
		if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
			text = readable(new HtmlConversion(base, BLOCK.matcher(text).find()).convert(text), Characters.PROSE);
		}
		return text;
	}

	/** Replaces or leaves out what cannot be shown. */
	private static String readable(String raw, Characters characters) {
		String text = Characters.normalized(raw);
		if (characters.allow(text)) {
			return text;
		}
		StringBuilder kept = new StringBuilder(text.length());
		text.codePoints().forEach((each) -> appendReadable(kept, each, characters));
		return Characters.normalized(kept.toString());
	}

	private static void appendReadable(StringBuilder kept, int character, Characters characters) {
		if (character == '\n' || character == '\t' || character == 0x0B || character == '\f') {
			kept.append((characters == Characters.PROSE) ? ((character == '\t') ? '\t' : '\n') : ' ');
		}
		else if (character >= 0x80 && character <= 0x9F) {
			String meant = new String(new byte[] { (byte) character }, WESTERN);
			kept.append(characters.allow(meant) ? meant : "");
		}
		else if (characters.allow(Character.toString(character))) {
			kept.appendCodePoint(character);
		}
	}

}
