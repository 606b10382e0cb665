package org.symposia.agenda.team;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A duty of a member of a team. */
public enum Duty {

	/** Plans the event: agenda, team, releases. */
	ORGANIZER,

	/** Handles press relations. */
	PRESS,

	/** Checks attendees in. */
	DOOR,

	/** May see sensitive data, such as dietary needs. */
	SENSITIVE_DATA;

	/** The name in JSON and message keys: lower case, words joined by hyphens. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The duty with this slug. */
	public static Optional<Duty> of(String slug) {
		return Stream.of(values()).filter((duty) -> duty.slug().equals(slug)).findFirst();
	}

	/** The slugs of all duties. */
	public static List<String> slugs() {
		return slugs(List.of(values()));
	}

	/** The slugs of these duties in the order of their declaration. */
	public static List<String> slugs(Collection<Duty> duties) {
		return duties.stream().sorted().map(Duty::slug).toList();
	}

}
