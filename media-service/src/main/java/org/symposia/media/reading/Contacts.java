package org.symposia.media.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.symposia.media.reading.Contact.Channel;

/**
 * Reads lines such as "Kenji Kohno / Director of Public Relations: kohno.k@jihs.go.jp".
 */
final class Contacts {

	private static final Pattern CHANNEL = Pattern
		.compile("(?<mail>[\\p{Alnum}._%+'-]+[@＠][\\p{Alnum}.-]+\\.\\p{Alpha}{2,})"
				+ "|(?<page>https?://[^\\s<>]+|www\\.[^\\s<>]+)|(?<phone>\\+?[(（]?\\d[\\d\\s()（）/.‐–-]{6,20}\\d)");

	private static final Pattern PLAIN_LABEL = Pattern.compile(
			"(?iu)(?:e-?mail|mail|メール(?:アドレス)?|phone|tel\\.?|telephone|telefon|fon|電話(?:番号)?|mobile?|mobil|web(?:site)?|url|internet)?");

	private static final Pattern ORGANISATION = Pattern.compile(
			"(?iu).*(?:institut|universit|klinik|hospital|charité|network|netzwerk|center|centre|zentrum|office|stelle|gmbh|e\\.\\s?v\\."
					+ "|foundation|stiftung|ministr|agency|department|abteilung|council|society|gesellschaft|relations|communications"
					+ "|kommunikation|機構|大学|研究所|センター|病院|財団|協会|学会|省|庁|会社|事務局|広報).*|[\\p{Lu}\\d/&-]{2,12}");

	private final List<Contact> contacts = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private final List<Channel> channels = new ArrayList<>();

	private String function = "";

	private Contacts() {
	}

	static List<Contact> read(List<String> lines) {
		Contacts reader = new Contacts();
		lines.forEach(reader::take);
		reader.close();
		return List.copyOf(reader.contacts);
	}

	private void take(String line) {
		Matcher matcher = CHANNEL.matcher(line);
		if (!matcher.find()) {
			name(line);
			return;
		}
		int from = 0;
		do {
			channel(Shapes.bare(line.substring(from, matcher.start())).replaceAll("^[\\s,;|/（(]+", ""),
					matcher.group());
			from = matcher.end();
		}
		while (matcher.find());
	}

	private void name(String line) {
		if (!this.channels.isEmpty()) {
			close();
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

	private void close() {
		if (!this.names.isEmpty() || !this.channels.isEmpty()) {
			this.contacts.add(contact());
		}
		this.names.clear();
		this.channels.clear();
		this.function = "";
	}

	private Contact contact() {
		List<String> organisations = this.names.stream()
			.filter((line) -> ORGANISATION.matcher(line).matches())
			.toList();
		List<String> persons = this.names.stream().filter((line) -> !organisations.contains(line)).toList();
		String rest = String.join(", ", persons.stream().skip(1).toList());
		String told = this.function.isEmpty() ? rest : this.function;
		return new Contact(organisations.isEmpty() ? null : String.join(", ", organisations),
				persons.isEmpty() ? null : persons.getFirst(), told.isEmpty() ? null : told,
				List.copyOf(this.channels));
	}

}
