package org.symposia.media.preflight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.symposia.media.reading.Contact;
import org.symposia.media.reading.Dateline;
import org.symposia.media.reading.LanguageGuess;
import org.symposia.media.reading.Reading;

/** Rules on what was recognised. */
final class Recognition {

	private Recognition() {
	}

	static Stream<Remark> headline(Proof proof) {
		return (proof.reading().headline() == null) ? Stream.of(Remark.error("headline", "no-headline"))
				: Stream.empty();
	}

	static Stream<Remark> dateline(Proof proof) {
		Dateline dateline = proof.reading().dateline();
		if (dateline == null) {
			return Stream.of(Remark.warning("dateline", "no-dateline"));
		}
		return (dateline.date() == null) ? Stream.of(Remark.warning("dateline", "no-date", dateline.text()))
				: Stream.empty();
	}

	static Stream<Remark> quotes(Proof proof) {
		Reading reading = proof.reading();
		if (reading.quotes().isEmpty()) {
			return Stream.of(Remark.note("quotes", "no-quotes"));
		}
		return reading.quotes()
			.stream()
			.filter((quote) -> quote.speaker() == null)
			.map((quote) -> Remark.warning("quotes", "no-speaker", Remark.shown(quote.text())));
	}

	static Stream<Remark> boilerplates(Proof proof) {
		return proof.reading().boilerplates().isEmpty() ? Stream.of(Remark.note("boilerplates", "no-boilerplates"))
				: Stream.empty();
	}

	static Stream<Remark> contacts(Proof proof) {
		List<Contact> contacts = proof.reading().contacts();
		if (contacts.isEmpty()) {
			return Stream.of(Remark.warning("contacts", "no-contacts"));
		}
		return contacts.stream()
			.filter((contact) -> contact.channels().isEmpty())
			.map((contact) -> Remark.warning("contacts", "no-channel", name(contact)));
	}

	private static String name(Contact contact) {
		return (contact.name() != null) ? contact.name()
				: (contact.organisation() != null) ? contact.organisation() : "?";
	}

	static Stream<Remark> language(Proof proof) {
		String guess = LanguageGuess.of(proof.source());
		String chosen = Locale.forLanguageTag(proof.language()).getLanguage();
		boolean guessable = List.of("en", "de", "ja").contains(chosen);
		return (guessable && !guess.equals(chosen)) ? Stream.of(Remark.warning("body", "language-" + guess))
				: Stream.empty();
	}

}
