package org.symposia.media.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Recognises kickers, notices and the titles of closing sections in three languages. */
final class SectionTitles {

	private static final int MAX_LENGTH = 160;

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

	private SectionTitles() {
	}

	static boolean isKicker(String line) {
		return line.strip().length() <= MAX_LENGTH && KICKER.matcher(TextHeuristics.withoutDecoration(line)).matches();
	}

	static boolean isNotice(String line) {
		return line.strip().length() <= MAX_LENGTH && NOTICE.matcher(TextHeuristics.withoutDecoration(line)).matches();
	}

	static boolean isContact(String line) {
		return TextHeuristics.isLabel(line) && CONTACT.matcher(TextHeuristics.withoutDecoration(line)).matches();
	}

	static boolean isBoilerplate(String line) {
		return subject(line) != null;
	}

	/** The name after "About"; null for other lines. */
	static @Nullable String subject(String line) {
		if (!TextHeuristics.isLabel(line) || TextHeuristics.endsSentence(line) || isContact(line)) {
			return null;
		}
		Matcher about = ABOUT.matcher(TextHeuristics.withoutDecoration(line));
		if (!about.matches()) {
			return null;
		}
		return (about.group("west") != null) ? about.group("west") : about.group("east");
	}

	static boolean isTitle(String line) {
		return isKicker(line) || isContact(line) || isBoilerplate(line);
	}

	/** "Press Office" can be a line of an address instead of a title. */
	static boolean isOffice(String line) {
		return OFFICE.matcher(TextHeuristics.withoutDecoration(line)).matches();
	}

	/** Whether a line is a title at the start of a longer paragraph. */
	static boolean isRunIn(String line, String next) {
		return line.length() <= 60 && isTitle(line) && !next.matches("(?s)^\\p{Ll}.*");
	}

}
