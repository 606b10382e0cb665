package org.symposia.agenda.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.starter.input.Slugs;

/**
 * Finds for what is imported the items of the draft that it already became, and free ids
 * for what is new. Each item of the draft is found once.
 */
final class Matching {

	private final Timetable timetable;

	private final Map<String, Session> byIdentity = new HashMap<>();

	private final Map<String, Person> byOrcid = new HashMap<>();

	private final Set<String> taken = new HashSet<>();

	Matching(Timetable timetable) {
		this.timetable = timetable;
		timetable.sessions()
			.forEach((session) -> session.identities().forEach((key) -> this.byIdentity.putIfAbsent(key, session)));
		timetable.persons()
			.stream()
			.filter((person) -> person.orcid() != null)
			.forEach((person) -> this.byOrcid.put(Objects.requireNonNull(person.orcid()), person));
	}

	/** The session of an identity, by its strongest key that is known. */
	Optional<Session> session(List<String> keys) {
		return keys.stream()
			.map(this.byIdentity::get)
			.flatMap((found) -> Optional.ofNullable(found).stream())
			.filter((found) -> this.taken.add(found.key()))
			.findFirst();
	}

	/** The person of an ORCID iD, or else of a name. */
	Optional<Person> person(@Nullable String orcid, String name) {
		Person registered = (orcid != null) ? this.byOrcid.get(orcid) : null;
		if (registered != null && this.taken.add(registered.key())) {
			return Optional.of(registered);
		}
		return named(this.timetable.persons(),
				(person) -> person.name().equals(name) && (orcid == null || person.orcid() == null));
	}

	/** The first item that fits and was not found before. */
	<T extends TimetableItem> Optional<T> named(List<T> items, Predicate<T> fits) {
		return items.stream().filter(fits).filter((item) -> this.taken.add(item.key())).findFirst();
	}

	/** A free id made from a name. */
	String idFor(String type, String name) {
		String id = Slugs.free(name, type, (slug) -> "new".equals(slug) || this.taken.contains(type + "/" + slug)
				|| this.timetable.item(type + "/" + slug).isPresent());
		this.taken.add(type + "/" + id);
		return id;
	}

}
