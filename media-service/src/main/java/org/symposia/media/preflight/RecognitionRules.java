package org.symposia.media.preflight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.symposia.media.recognition.Contact;
import org.symposia.media.recognition.Dateline;
import org.symposia.media.recognition.LanguageDetector;
import org.symposia.media.recognition.RecognisedRelease;

/** Rules on the recognised parts. */
final class RecognitionRules {

	private RecognitionRules() {
	}

	static Stream<PreflightFinding> headline(PreflightInput input) {
		return (input.recognised().headline() == null) ? Stream.of(PreflightFinding.error("headline", "no-headline"))
				: Stream.empty();
	}

	static Stream<PreflightFinding> dateline(PreflightInput input) {
		Dateline dateline = input.recognised().dateline();
		if (dateline == null) {
			return Stream.of(PreflightFinding.warning("dateline", "no-dateline"));
		}
		return (dateline.date() == null) ? Stream.of(PreflightFinding.warning("dateline", "no-date", dateline.text()))
				: Stream.empty();
	}

	static Stream<PreflightFinding> quotes(PreflightInput input) {
		RecognisedRelease recognised = input.recognised();
		if (recognised.quotes().isEmpty()) {
			return Stream.of(PreflightFinding.note("quotes", "no-quotes"));
		}
		return recognised.quotes()
			.stream()
			.filter((quote) -> quote.speaker() == null)
			.map((quote) -> PreflightFinding.warning("quotes", "no-speaker",
					PreflightFinding.abbreviated(quote.text())));
	}

	static Stream<PreflightFinding> boilerplates(PreflightInput input) {
		return input.recognised().boilerplates().isEmpty()
				? Stream.of(PreflightFinding.note("boilerplates", "no-boilerplates")) : Stream.empty();
	}

	static Stream<PreflightFinding> contacts(PreflightInput input) {
		List<Contact> contacts = input.recognised().contacts();
		if (contacts.isEmpty()) {
			return Stream.of(PreflightFinding.warning("contacts", "no-contacts"));
		}
		return contacts.stream()
			.filter((contact) -> contact.channels().isEmpty())
			.map((contact) -> PreflightFinding.warning("contacts", "no-channel", name(contact)));
	}

	private static String name(Contact contact) {
		return (contact.name() != null) ? contact.name()
				: (contact.organisation() != null) ? contact.organisation() : "?";
	}

	static Stream<PreflightFinding> language(PreflightInput input) {
		String guess = LanguageDetector.of(input.source());
		String chosen = Locale.forLanguageTag(input.language()).getLanguage();
		boolean guessable = List.of("en", "de", "ja").contains(chosen);
		return (guessable && !guess.equals(chosen)) ? Stream.of(PreflightFinding.warning("body", "language-" + guess))
				: Stream.empty();
	}

}
