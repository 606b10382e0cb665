package org.symposia.agenda.team;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a member of a team does for the event.
 */
public enum Duty {

	/** Plans the event: agenda, team, release. */
	ORGANIZER,
	/** Speaks to the press. */
	PRESS,
	/** Lets attendees in. */
	DOOR,
	/** May see sensitive data, such as dietary needs. */
	SENSITIVE_DATA;

	/**
	 * The name in JSON and message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The duty of that name.
	 * @param slug a name as {@link #slug()} gives it
	 * @return empty if no duty is called so
	 */
	public static Optional<Duty> of(String slug) {
		return Stream.of(values()).filter((duty) -> duty.slug().equals(slug)).findFirst();
	}

	/**
	 * All names.
	 * @return the slugs in their order
	 */
	public static List<String> slugs() {
		return Stream.of(values()).map(Duty::slug).toList();
	}

}
