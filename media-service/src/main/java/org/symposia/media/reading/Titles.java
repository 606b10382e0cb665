package org.symposia.media.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Lines that name what follows them, in English, German and Japanese. */
final class Titles {

	private static final int LONGEST = 160;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern KICKER = Pattern.compile(
			"(?:(?:joint|gemeinsame|共同)[\\s-]*)?(?:(?:press|media|news)[\\s-]*(?:release|statement|information|info)"
					+ "|(?:presse|medien)[\\s-]?(?:mitteilung|information|erklärung|info|aussendung|meldung)"
					+ "|communiqu[ée](?:\\s+de\\s+presse)?|(?:プレス|ニュース)・?リリース|報道発表(?:資料)?|報道資料|記者発表(?:資料)?"
					+ "|press release\\s*/.{3,40})(?:\\s*(?:nr\\.?|no\\.?|第)?\\s*[\\d/.-]+号?)?(?:\\s*[（(].{1,30}[)）])?",
			FLAGS);

	private static final Pattern NOTICE = Pattern.compile(
			"for immediate release.*|for release (?:on|at|after).*|embargo(?:ed)?\\b.*|under embargo.*|sperrfrist.*"
					+ "|zur sofortigen (?:veröffentlichung|freigabe).*|frei zur veröffentlichung.*|.*報道解禁.*|解禁日時.*|即日解禁.*"
					+ "|報道関係者?(?:各位|の皆(?:様|さま)).*|.{1,20}各位|-{0,3}\\s*(?:ends?|ende)\\s*-{0,3}|以上|\\(?\\s*(?:ends|ende)\\s*\\)?",
			FLAGS);

	private static final Pattern ABOUT = Pattern.compile(
			"(?:About|ABOUT|Über|ÜBER|Ueber|Zur?|Zum|Background on|Profil)(?:[\\s:]+(?:the|The|die|das|den|der|dem))?"
					+ "[\\s:]+(?<west>[\\p{Lu}\\p{Lo}\\d„“\"].{1,70}|us|uns|the)|(?<east>.{2,40})(?:について|とは|の概要)");

	private static final Pattern CONTACT = Pattern.compile(
			"(?:(?:media|press|news)\\s+)?(?:contacts?|enquiries|inquiries|office)(?:\\s+(?:information|details|for"
					+ "\\s+(?:the\\s+)?(?:media|press|journalists)))?|for (?:more|further) information,? (?:please )?contact.*"
					+ "|(?:for )?(?:media|press) (?:contacts?|enquiries|inquiries)(?:,? (?:please )?contact)?"
					+ "|(?:presse|medien)?(?:kontakte?|ansprechpartner(?:in|innen)?|anfragen|stelle)(?:\\s+(?:für|presse).*)?"
					+ "|kontakt(?:\\s+(?:für|zur?).*)?|rückfragen.{0,40}|.{0,20}(?:お?問い?合わ?せ先?|連絡先|取材.{0,6}申し?込み?先?)(?:について)?",
			FLAGS);

	private static final Pattern OFFICE = Pattern.compile("(?:press|media|news|presse|medien)?[\\s-]*(?:office|stelle)",
			FLAGS);

	private Titles() {
	}

	static boolean isKicker(String line) {
		return line.strip().length() <= LONGEST && KICKER.matcher(Shapes.bare(line)).matches();
	}

	static boolean isNotice(String line) {
		return line.strip().length() <= LONGEST && NOTICE.matcher(Shapes.bare(line)).matches();
	}

	static boolean isContact(String line) {
		return Shapes.isLabel(line) && CONTACT.matcher(Shapes.bare(line)).matches();
	}

	static boolean isBoilerplate(String line) {
		return subject(line) != null;
	}

	/** Whom "About …" is about; null for other lines. */
	static @Nullable String subject(String line) {
		if (!Shapes.isLabel(line) || Shapes.endsSentence(line) || isContact(line)) {
			return null;
		}
		Matcher about = ABOUT.matcher(Shapes.bare(line));
		if (!about.matches()) {
			return null;
		}
		return (about.group("west") != null) ? about.group("west") : about.group("east");
	}

	static boolean isTitle(String line) {
		return isKicker(line) || isContact(line) || isBoilerplate(line);
	}

	/** Where somebody works rather than what follows: "Press Office" below a name. */
	static boolean isOffice(String line) {
		return OFFICE.matcher(Shapes.bare(line)).matches();
	}

	/** A title sharing a paragraph with what it names. */
	static boolean isRunIn(String line, String next) {
		return line.length() <= 60 && isTitle(line) && !next.matches("(?s)^\\p{Ll}.*");
	}

}
