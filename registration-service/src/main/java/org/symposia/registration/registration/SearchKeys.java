package org.symposia.registration.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

import org.symposia.registration.person.NativeName;
import org.symposia.registration.person.Person;
import org.symposia.starter.text.Normalization;

/**
 * Text for searching, alike however a name is typed: without accents, spaces, hyphens and
 * apostrophes, in lower case, in hiragana, with the usual form of a character of which
 * there are several. Umlauts have two spellings, ü is u or ue.
 */
public final class SearchKeys {

	private static final Pattern IGNORED = Pattern.compile("[\\p{Z}\\s\\p{Pd}'`]+");

	/** All but the voicing marks of kana. */
	private static final Pattern MARKS = Pattern.compile("[\\p{Mn}&&[^\\u3099\\u309A]]+");

	private static final Transliterator HIRAGANA = Transliterator.getInstance("Katakana-Hiragana");

	private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");

	private static final Map<String, String> WRITTEN_OUT = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å",
			"aa");

	/**
	 * Characters of Japanese names, each with the form that input methods offer first.
	 */
	private static final Map<Integer, Integer> USUAL = pairs(
			"髙高 𠮷吉 﨑崎 嵜崎 碕崎 德徳 濵浜 濱浜 邉辺 邊辺 齋斎 齊斉 澤沢 廣広 眞真 惠恵 槇槙 桒桑 栁柳 國国 櫻桜 瀨瀬 龍竜 冨富 淸清 靜静 曾曽 條条 鷗鴎 步歩 緖緒 "
					+ "將将 圓円 實実 壽寿 學学 榮栄 關関 藏蔵 瀧滝 嶋島 嶌島 晧皓 彌弥 豐豊 黑黒 會会 萬万");

	private SearchKeys() {
	}

	private static Map<Integer, Integer> pairs(String pairs) {
		return Stream.of(pairs.split(" "))
			.collect(Collectors.toMap((pair) -> pair.codePointAt(0), (pair) -> pair.codePointBefore(pair.length())));
	}

	/**
	 * Keys of a registration: names, address, affiliation and ticket. The full name is
	 * one word, since people type it in different ways.
	 */
	static String of(Registration registration) {
		Person person = registration.attendee().person();
		List<String> texts = new ArrayList<>(List.of(person.givenName() + person.familyName(),
				person.familyName() + person.givenName(), person.email(), person.affiliation(), registration.ticket()));
		NativeName own = person.nativeName();
		if (own != null) {
			texts.addAll(List.of(own.full(), own.reading()));
		}
		return texts.stream().flatMap((text) -> spellings(text).stream()).collect(Collectors.joining("\n"));
	}

	/** The spellings of a text, one or two. */
	public static List<String> spellings(String text) {
		String composed = Normalization.nfkc(text).toLowerCase(Locale.ROOT);
		String writtenOut = composed;
		for (Map.Entry<String, String> umlaut : WRITTEN_OUT.entrySet()) {
			writtenOut = writtenOut.replace(umlaut.getKey(), umlaut.getValue());
		}
		return Stream.of(composed, writtenOut).map(SearchKeys::folded).distinct().toList();
	}

	private static String folded(String text) {
		String decomposed = Normalization.nfkd(HIRAGANA.transliterate(text));
		String plain = Normalization.nfc(MARKS.matcher(decomposed).replaceAll(""));
		String usual = plain.codePoints()
			.map((character) -> USUAL.getOrDefault(character, character))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return IGNORED.matcher(ASCII.transliterate(usual).toLowerCase(Locale.ROOT)).replaceAll("");
	}

}
