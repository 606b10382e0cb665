package org.symposia.agenda.event;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * What an event tells its visitors beyond its dates; each part may be missing.
 *
 * @param description Markdown of at most {@value #DESCRIPTION} characters: what the event
 * is about and for whom; links lead to https and mail addresses
 * @param venue where in its town it is held
 * @param contact whom to ask
 * @param fee what taking part costs, at most {@value #FEE} characters
 * @param links at most {@value #LINKS}
 */
public record EventInformation(@Nullable LocalizedText description, @Nullable Venue venue, @Nullable Contact contact,
		@Nullable LocalizedText fee, List<EventLink> links) {

	static final int DESCRIPTION = 4000;

	static final int FEE = 300;

	static final int LINKS = 10;

	/**
	 * Refuses longer texts and more links. Stored events may lack the list of links.
	 */
	public EventInformation {
		TextBounds.check("description", description, DESCRIPTION);
		TextBounds.check("fee", fee, FEE);
		links = List.copyOf(Objects.requireNonNullElse(links, List.of()));
		if (links.size() > LINKS) {
			throw new IllegalArgumentException("An event has at most " + LINKS + " links");
		}
	}

	/** Nothing beyond the dates. */
	public static EventInformation none() {
		return new EventInformation(null, null, null, null, List.of());
	}

}
