package org.symposia.media.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symposia.media.recognition.Contact.Channel;

/**
 * Parses lines such as "Kenji Kohno / Director of Public Relations: kohno.k@jihs.go.jp".
 */
final class ContactParser {

	private static final Pattern CHANNEL = Pattern
		.compile("(?<mail>(?<![\\p{Alnum}._%+'-])[\\p{Alnum}._%+'-]{1,64}+[@＠][\\p{Alnum}.-]{1,255}\\.\\p{Alpha}{2,})"
				+ "|(?<page>https?://[^\\s<>]+|www\\.[^\\s<>]+)|(?<phone>\\+?[(（]?\\d[\\d\\s()（）/.‐–-]{6,20}\\d)");

	private static final Pattern PLAIN_LABEL = Pattern.compile(
			"(?iu)(?:e-?mail|mail|メール(?:アドレス)?|phone|tel\\.?|telephone|telefon|fon|電話(?:番号)?|mobile?|mobil|web(?:site)?|url|internet)?");

	private static final Pattern ORGANISATION = Pattern.compile(
			"(?iu).*(?:institut|universit|klinik|hospital|charité|network|netzwerk|center|centre|zentrum|office|stelle|gmbh|e\\.\\s?v\\."
					+ "|foundation|stiftung|ministr|agency|department|abteilung|council|society|gesellschaft|relations|communications"
					+ "|kommunikation|機構|大学|研究所|センター|病院|財団|協会|学会|省|庁|会社|事務局|広報).*|[\\p{Lu}\\d/&-]{2,12}");

	/** Between a name and a function. */
	private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,，、|]|\\s/\\s)\\s*");

	private final List<Contact> contacts = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private final List<Channel> channels = new ArrayList<>();

	private String function = "";

	private ContactParser() {
	}

	/** Whether a text has an address or a number. */
	static boolean hasChannel(String text) {
		return CHANNEL.matcher(text).find();
	}

	static List<Contact> parse(List<String> lines) {
		ContactParser parser = new ContactParser();
		lines.forEach(parser::addLine);
		parser.finishContact();
		return List.copyOf(parser.contacts);
	}

	private void addLine(String line) {
		Matcher matcher = CHANNEL.matcher(line);
		if (!matcher.find()) {
			name(line);
			return;
		}
		int from = 0;
		do {
			String before = TextHeuristics.withoutDecoration(line.substring(from, matcher.start()))
				.replaceAll("^[\\s,;|/（(]+", "");
			if (this.names.isEmpty() && this.channels.isEmpty() && SEPARATOR.matcher(before).find()) {
				name(trimmed(before));
				before = "";
			}
			channel(trimmed(before), matcher.group());
			from = matcher.end();
		}
		while (matcher.find());
	}

	private static String trimmed(String text) {
		return text.replaceAll("(?<![\\s,，、/|])[\\s,，、/|]++$", "");
	}

	private void name(String line) {
		if (!this.channels.isEmpty()) {
			finishContact();
		}
		this.names.add(line);
	}

	private void channel(String label, String value) {
		if (PLAIN_LABEL.matcher(label).matches()) {
			this.channels.add(new Channel(null, value));
		}
		else if (this.function.isEmpty() && this.channels.isEmpty()) {
			this.function = label;
			this.channels.add(new Channel(null, value));
		}
		else {
			this.channels.add(new Channel(label, value));
		}
	}

	private void finishContact() {
		if (!this.names.isEmpty() || !this.channels.isEmpty()) {
			this.contacts.add(contact());
		}
		this.names.clear();
		this.channels.clear();
		this.function = "";
	}

	private Contact contact() {
		List<String> organisations = this.names.stream().filter(ContactParser::isOrganisation).toList();
		List<String> persons = this.names.stream().filter((line) -> !organisations.contains(line)).toList();
		String[] person = persons.isEmpty() ? new String[0] : SEPARATOR.split(persons.getFirst(), 2);
		String function = function(person, persons.stream().skip(1));
		return new Contact(organisations.isEmpty() ? null : String.join(", ", organisations),
				(person.length > 0) ? person[0] : null, function.isEmpty() ? null : function,
				List.copyOf(this.channels));
	}

	/** The function after a person's name may contain the word for an institution. */
	private static boolean isOrganisation(String line) {
		return ORGANISATION.matcher(SEPARATOR.split(line, 2)[0]).matches();
	}

	private String function(String[] person, Stream<String> others) {
		Stream<String> beside = Arrays.stream(person).skip(1);
		Stream<String> below = this.function.isEmpty() ? others : Stream.of(this.function);
		return Stream.concat(beside, below).collect(Collectors.joining(", "));
	}

}
