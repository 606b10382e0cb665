package org.symposia.agenda.exchange.assembly;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ItemKind;

/** Tells the kind of an item by the words of its file, in English, German or Japanese. */
public final class ItemKinds {

	private static final Map<ItemKind, Pattern> BY_TYPE = new LinkedHashMap<>();

	static {
		put(ItemKind.KEYNOTE, "\\b(?:keynote|plenary (?:talk|lecture)|plenarvortrag|hauptvortrag)|基調|特別講演");
		put(ItemKind.POSTER, "\\bposter|ポスター");
		put(ItemKind.PANEL, "\\b(?:panel|podium|round ?table|diskussion|discussion|debate)|パネル|討論");
		put(ItemKind.WORKSHOP, "\\b(?:workshop|tutorial|hands[- ]on|hackathon|training|course|kurs)|ワークショップ|ハンズオン");
		put(ItemKind.SOCIAL,
				"\\b(?:social|reception|dinner|banquet|party|get-together|empfang|abendessen|concert|konzert)|懇親|交流会|レセプション");
		put(ItemKind.BREAK, "\\b(?:(?:coffee |tea |lunch )?break|lunch|coffee|tea|pause|(?:kaffee|mittags?|tee)pause"
				+ "|mittagessen|breakfast|frühstück|meal|registration|registrierung|anmeldung|changeover|free time)\\b|休憩|昼食|ランチ|受付");
		put(ItemKind.CEREMONY,
				"\\b(?:ceremony|opening|closing|welcome|award|eröffnung|abschluss|begrüßung|preisverleihung)|開会|閉会|式典|挨拶|表彰");
		put(ItemKind.SESSION, "\\b(?:session|symposium|sitzung|plenary|track|block)\\b|セッション|シンポジウム");
		put(ItemKind.TALK, "\\b(?:talk|lecture|vortrag|presentation|paper|contribution|beitrag|oral|podcast)|講演|発表|演題");
	}

	private static final Pattern PAUSE_TITLE = Pattern
		.compile("(?iu)\\s*(?:(?:(?:morning|afternoon|coffee|tea|lunch|coffee/tea|refreshment)[ -]*)*break|lunch|coffee"
				+ "|(?:kaffee|mittags|tee)?pause|mittagessen|休憩|昼食|コーヒーブレイク)s?\\b.{0,30}|休憩.{0,20}");

	private static final int LONGEST = 200;

	private ItemKinds() {
	}

	private static void put(ItemKind kind, String words) {
		BY_TYPE.put(kind, Pattern.compile(words,
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
	}

	/**
	 * The kind by the type that the file gives, else by a title that says no more than
	 * the kind of a break, else the given one.
	 */
	public static ItemKind of(@Nullable String type, String title, ItemKind otherwise) {
		String words = shortened((type != null) ? type.toLowerCase(Locale.ROOT).replace('_', ' ') : "");
		for (Map.Entry<ItemKind, Pattern> each : BY_TYPE.entrySet()) {
			if (each.getValue().matcher(words).find()) {
				return each.getKey();
			}
		}
		return isBreak(title) ? ItemKind.BREAK : otherwise;
	}

	/** Whether the title is that of a break. */
	public static boolean isBreak(String title) {
		return PAUSE_TITLE.matcher(shortened(title)).matches();
	}

	private static String shortened(String words) {
		return (words.length() <= LONGEST) ? words : words.substring(0, LONGEST);
	}

}
