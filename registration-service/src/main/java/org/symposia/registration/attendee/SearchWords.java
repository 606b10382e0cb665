package org.symposia.registration.attendee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.bson.Document;

import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/**
 * Stores beside each registration what it is found by: names, address and affiliation,
 * folded, names once as one word as nobody types them alike.
 */
@Component
public class SearchWords implements BeforeSaveCallback<Registration> {

	/** Where the words stand in the document. */
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
		return words.stream().map(Typed::folded).collect(Collectors.joining("\n"));
	}

}
