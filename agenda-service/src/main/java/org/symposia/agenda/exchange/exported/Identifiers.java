package org.symposia.agenda.exchange.exported;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identifiers that the formats ask for, the same in every version: a UUID, a number
 * and a slug that begins with the acronym.
 */
final class Identifiers {

	private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private final String event;

	private final Map<String, UUID> guids = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	/** Gives the items their identifiers, each other ones. */
	Identifiers(ExportedSchedule schedule) {
		this.event = schedule.id();
		Set<UUID> usedGuids = new HashSet<>();
		Set<Integer> usedNumbers = new HashSet<>();
		for (ExportedItem item : schedule.items()) {
			UUID own = guid("item", item.id());
			UUID guid = (item.guid() != null && GUID.matcher(item.guid()).matches()) ? UUID.fromString(item.guid())
					: own;
			this.guids.put(item.id(), usedGuids.add(guid) ? guid : own);
			int number = 1 + (int) (own.getMostSignificantBits() >>> 34);
			while (!usedNumbers.add(number)) {
				number++;
			}
			this.numbers.put(item.id(), number);
		}
	}

	/** Of at least four small letters, digits and underscores. */
	String acronym() {
		String acronym = this.event.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
		return (acronym.length() < 4) ? "event_" + acronym : acronym;
	}

	String guid(ExportedItem item) {
		return this.guids.getOrDefault(item.id(), guid("item", item.id())).toString();
	}

	int number(ExportedItem item) {
		return this.numbers.getOrDefault(item.id(), 1);
	}

	String slug(ExportedItem item) {
		String words = item.slug().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return acronym() + "-" + number(item) + (words.isEmpty() ? "-item" : "-" + words);
	}

	/** From the ids alone (UUID version 3), so that it stays. */
	UUID guid(String sort, String id) {
		return UUID
			.nameUUIDFromBytes(("symposia " + sort + " " + this.event + " " + id).getBytes(StandardCharsets.UTF_8));
	}

	/** A positive number of a person. */
	int personNumber(String id) {
		return 1 + (int) (guid("person", id).getMostSignificantBits() >>> 34);
	}

}
