package org.symposia.agenda.exchange.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.ImportedPerson;
import org.symposia.starter.text.LocalizedText;
import org.symposia.starter.text.Normalization;

/**
 * The persons of a file, each once: by the file's id, or by name where it has none. The
 * same id with another name is another person; so is, without ids, the same name with
 * another affiliation.
 */
final class ImportedPersons {

	/** More than these of one id or name are not compared with each other. */
	private static final int MOST_ALIKE = 50;

	private final Map<String, ImportedPerson> byKey = new LinkedHashMap<>();

	private final Map<String, List<String>> keys = new HashMap<>();

	private final Map<String, String> namesWithId = new HashMap<>();

	private final ImportFindings findings;

	ImportedPersons(ImportFindings findings) {
		this.findings = findings;
	}

	List<ImportedPerson> list() {
		return List.copyOf(this.byKey.values());
	}

	String nameOf(String key) {
		ImportedPerson person = this.byKey.get(key);
		return (person != null) ? person.name() : "";
	}

	/** Adds a person or completes the one that is known; the given key means nothing. */
	String add(ImportedPerson given) {
		String name = comparable(given.name());
		String lookup = (given.id() != null) ? "id " + given.id() : "name " + name;
		List<String> alike = this.keys.computeIfAbsent(lookup, (any) -> new ArrayList<>(1));
		for (String key : alike) {
			ImportedPerson known = this.byKey.get(key);
			if (known != null && isSame(known, given, name)) {
				this.byKey.put(key, known.completedBy(given));
				return key;
			}
		}
		String key = "p" + (this.byKey.size() + 1);
		this.byKey.put(key, keyed(given, key));
		reportAlike(given, alike, name);
		if (alike.size() < MOST_ALIKE) {
			alike.add(key);
		}
		return key;
	}

	private void reportAlike(ImportedPerson given, List<String> alike, String name) {
		ImportLocation location = ImportLocation.person(given.name());
		if (given.id() == null) {
			if (!alike.isEmpty()) {
				this.findings.note(location, "person-affiliations", given.name());
			}
			return;
		}
		if (!alike.isEmpty()) {
			this.findings.warning(location, "person-id", given.id(), given.name(), nameOf(alike.getFirst()));
		}
		String other = this.namesWithId.putIfAbsent(name, given.id());
		if (other != null && !other.equals(given.id())) {
			this.findings.note(location, "person-name", given.name());
		}
	}

	private static boolean isSame(ImportedPerson known, ImportedPerson given, String name) {
		if (!comparable(known.name()).equals(name)) {
			return false;
		}
		return given.id() != null || isSameText(known.email(), given.email())
				|| isCompatible(known.affiliation(), given.affiliation());
	}

	private static boolean isSameText(@Nullable String one, @Nullable String other) {
		return one != null && one.equalsIgnoreCase(other);
	}

	private static boolean isCompatible(LocalizedText one, LocalizedText other) {
		String first = comparable(one.authoritative());
		String second = comparable(other.authoritative());
		return first.isEmpty() || second.isEmpty() || first.contains(second) || second.contains(first);
	}

	static String comparable(String text) {
		return Normalization.nfkc(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
	}

	private static ImportedPerson keyed(ImportedPerson given, String key) {
		return new ImportedPerson(key, given.id(), given.name(), given.nativeName(), given.affiliation(),
				given.biography(), given.email(), given.url(), given.orcid(), given.picture(), given.links());
	}

}
