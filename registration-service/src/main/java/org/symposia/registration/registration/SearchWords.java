package org.symposia.registration.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.bson.Document;

import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/**
 * Stores the text to search beside each registration: names, address and affiliation,
 * folded. The full name is also stored as one word, since people type it in different
 * ways.
 */
@Component
public class SearchWords implements BeforeSaveCallback<Registration> {

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
		List<String> words = new ArrayList<>(List.of(attendee.fullName(), attendee.familyName() + attendee.givenName(),
				attendee.email(), attendee.affiliation()));
		NativeName own = attendee.nativeName();
		if (own != null) {
			words.addAll(List.of(own.full(), own.reading()));
		}
		return words.stream().map(TextNormalization::folded).collect(Collectors.joining("\n"));
	}

}
