package org.symposia.agenda.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kind of an event. An open term: well-known kinds have localized names, any other is
 * shown as its words.
 *
 * @param slug lower-case letters, digits and hyphens, at most 40 characters
 */
public record EventKind(String slug) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");

	static final String DESCRIPTION = """
			What sort of event: any lower-case words joined by hyphens, at most 40 characters. Named in all \
			languages of the interface: symposium, conference, congress, workshop, seminar, summer-school, \
			training, webinar, lecture, colloquium, meeting, hearing, delegation-visit, ceremony, exhibition; \
			others are shown as their words.""";

	static final EventKind SYMPOSIUM = new EventKind("symposium");

	private static final List<EventKind> WELL_KNOWN = Stream
		.of("symposium", "conference", "congress", "workshop", "seminar", "summer-school", "training", "webinar",
				"lecture", "colloquium", "meeting", "hearing", "delegation-visit", "ceremony", "exhibition")
		.map(EventKind::new)
		.toList();

	/** Refuses other characters and lengths. */
	public EventKind {
		if (!FORM.matcher(slug).matches()) {
			throw new IllegalArgumentException("No kind of event: " + slug);
		}
	}

	static Optional<EventKind> of(String slug) {
		return FORM.matcher(slug).matches() ? Optional.of(new EventKind(slug)) : Optional.empty();
	}

	/** Reads a stored kind; up to schema 1 it was an upper-case name. */
	static EventKind stored(String text) {
		return new EventKind(text.toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	static List<EventKind> wellKnown() {
		return WELL_KNOWN;
	}

	/** The words of a kind without a localized name, such as {@code city tour}. */
	public String words() {
		return this.slug.replace('-', ' ');
	}

}
