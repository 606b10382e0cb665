package org.symposia.registration.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bson.Document;

import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

import org.symposia.registration.person.NativeName;
import org.symposia.registration.person.Person;
import org.symposia.starter.text.Normalization;

/**
 * Stores the text to search beside each registration: names, address and affiliation,
 * folded. The full name is also stored as one word, since people type it in different
 * ways.
 */
@Component
public class SearchWords implements BeforeSaveCallback<Registration> {

	private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

	/** Field of the stored document. */
	public static final String FIELD = "search";

	SearchWords() {
	}

	@Override
	public Registration onBeforeSave(Registration registration, Document document, String collection) {
		document.put(FIELD, of(registration.attendee()));
		return registration;
	}

	static String of(Attendee attendee) {
		Person person = attendee.person();
		List<String> words = new ArrayList<>(List.of(person.givenName() + person.familyName(),
				person.familyName() + person.givenName(), person.email(), person.affiliation()));
		NativeName own = person.nativeName();
		if (own != null) {
			words.addAll(List.of(own.full(), own.reading()));
		}
		return words.stream().map(SearchWords::folded).collect(Collectors.joining("\n"));
	}

	/** Text for searching: lower case, no spaces, compatibility characters replaced. */
	public static String folded(String text) {
		String alike = Normalization.nfkc(text).toLowerCase(Locale.ROOT);
		return SPACES.matcher(alike).replaceAll("");
	}

}
