package org.symposia.agenda.exchange.assembly;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ExternalIdentity;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.ImportedColumn;
import org.symposia.agenda.exchange.imported.ImportedHead;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedPerson;
import org.symposia.agenda.exchange.imported.ImportedRoom;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ImportedTrack;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.starter.text.LocalizedText;

/** Puts together what a reader finds in a file. */
public final class ScheduleAssembly {

	private final ImportFindings findings = new ImportFindings();

	private final TextReading texts = new TextReading(this.findings);

	private final ImportedPersons persons = new ImportedPersons(this.findings);

	private final Map<String, ImportedRoom> rooms = new LinkedHashMap<>();

	private final Map<String, String> roomsByName = new HashMap<>();

	private final Map<String, ImportedTrack> tracks = new LinkedHashMap<>();

	private final Map<String, String> tracksByName = new HashMap<>();

	private final List<ImportedItem> items = new ArrayList<>();

	public ImportFindings findings() {
		return this.findings;
	}

	public TextReading texts() {
		return this.texts;
	}

	/**
	 * The key of a room, which is added if no other has its name.
	 * @param name as the file has it, not blank in all languages
	 */
	public String room(LocalizedText name, @Nullable Integer capacity, LocalizedText description,
			@Nullable String guid) {
		LocalizedText clean = this.texts.lines(ImportLocation.file(), name);
		String key = known(this.roomsByName, clean, "r" + (this.rooms.size() + 1));
		ImportLocation location = ImportLocation.room(clean.authoritative());
		LocalizedText about = this.texts.prose(location, description);
		ImportedRoom given = new ImportedRoom(key, clean, capacity, about, guid);
		this.rooms.merge(key, given, ScheduleAssembly::completed);
		return key;
	}

	/** The key of a room of which only the name is known; {@code null} without a name. */
	public @Nullable String room(@Nullable String name) {
		return isBlank(name) ? null : room(text(name), null, LocalizedText.empty(), null);
	}

	private static ImportedRoom completed(ImportedRoom known, ImportedRoom other) {
		return new ImportedRoom(known.key(),
				(known.name().asMap().size() >= other.name().asMap().size()) ? known.name() : other.name(),
				(known.capacity() != null) ? known.capacity() : other.capacity(),
				known.description().isEmpty() ? other.description() : known.description(),
				(known.guid() != null) ? known.guid() : other.guid());
	}

	/** The key of a track, which is added if no other has its name. */
	public String track(LocalizedText name, @Nullable String color) {
		LocalizedText clean = this.texts.lines(ImportLocation.file(), name);
		String key = known(this.tracksByName, clean, "t" + (this.tracks.size() + 1));
		String valid = (color != null && color.strip().matches("#[0-9a-fA-F]{6}")) ? color.strip() : null;
		this.tracks.merge(key, new ImportedTrack(key, clean, valid), (known, other) -> new ImportedTrack(key,
				known.name(), (known.color() != null) ? known.color() : other.color()));
		return key;
	}

	/**
	 * The key of a track of which only the name is known; {@code null} without a name.
	 */
	public @Nullable String track(@Nullable String name) {
		return isBlank(name) ? null : track(text(name), null);
	}

	private boolean isBlank(@Nullable String name) {
		return name == null || this.texts.line(ImportLocation.file(), name).isEmpty();
	}

	private static LocalizedText text(@Nullable String name) {
		return LocalizedText.of(LocalizedText.UNDETERMINED, (name != null) ? name : "");
	}

	/** The key of what has this name in some language; else the new one. */
	private static String known(Map<String, String> byName, LocalizedText name, String newKey) {
		String key = name.asMap()
			.values()
			.stream()
			.flatMap((each) -> Stream.ofNullable(byName.get(each)))
			.findFirst()
			.orElse(newKey);
		name.asMap().values().forEach((each) -> byName.putIfAbsent(each, key));
		return key;
	}

	/**
	 * The key of a person, once for the same one; the given record's key means nothing.
	 */
	public String person(ImportedPerson given) {
		PersonNames names = PersonNames.of(given.name(), given.nativeName());
		return this.persons
			.add(new ImportedPerson("", given.id(), names.name(), names.nativeName(), given.affiliation(),
					given.biography(), given.email(), given.url(), given.orcid(), given.picture(), given.links()));
	}

	/** A title; where the file has none, the given word stands for it. */
	public LocalizedText title(LocalizedText raw, @Nullable String instead) {
		LocalizedText title = this.texts.lines(ImportLocation.item(raw.authoritative()), raw);
		if (!title.isEmpty()) {
			return title;
		}
		String word = this.texts.line(ImportLocation.file(), instead);
		LocalizedText shown = text(word.isEmpty() ? "…" : word);
		this.findings.warning(ImportLocation.item(shown.authoritative()), "no-title");
		return shown;
	}

	/** A key for an item, not yet used. */
	public String nextItemKey() {
		return "i" + (this.items.size() + 1);
	}

	/** Title and first person, for identities. */
	public String words(LocalizedText title, @Nullable String firstPerson) {
		return ImportedPersons.comparable(title.authoritative()) + "/"
				+ ImportedPersons.comparable((firstPerson != null) ? this.persons.nameOf(firstPerson) : "");
	}

	/** Adds an item. */
	public void item(ImportedItem item) {
		Bounds.checkItems(this.items.size() + 1);
		this.items.add(item);
	}

	/** What was put together, with the days of the items where the head has none. */
	public ImportedSchedule schedule(ScheduleFormat format, ImportedHead head, @Nullable ZoneId zone,
			List<ImportedColumn> columns) {
		List<ImportedItem> identified = identified();
		reportRooms();
		if (identified.isEmpty()) {
			this.findings.error(ImportLocation.file(), "no-items");
		}
		if (zone == null) {
			this.findings.warning(ImportLocation.file(), "no-zone");
		}
		return new ImportedSchedule(format, dated(head, identified), zone, List.copyOf(this.rooms.values()),
				List.copyOf(this.tracks.values()), this.persons.list(), identified, this.findings.list(), columns);
	}

	/** With the days of the items where the file has none, or not in their order. */
	private ImportedHead dated(ImportedHead head, List<ImportedItem> identified) {
		LocalDate first = head.start();
		LocalDate last = head.end();
		if (first != null && last != null && last.isBefore(first)) {
			this.findings.warning(ImportLocation.file(), "dates", first.toString(), last.toString());
			first = null;
			last = null;
		}
		List<LocalDate> days = identified.stream()
			.flatMap((item) -> Stream.ofNullable(item.placement().start()))
			.map(LocalDateTime::toLocalDate)
			.sorted()
			.toList();
		if (first == null && !days.isEmpty()) {
			first = days.getFirst();
		}
		if (last == null) {
			last = days.isEmpty() ? first : days.getLast();
		}
		return head.between(first, (first != null && last != null && last.isBefore(first)) ? first : last);
	}

	private void reportRooms() {
		Map<String, String> names = new HashMap<>();
		for (ImportedRoom room : this.rooms.values()) {
			String name = room.name().authoritative();
			String other = (room.guid() != null) ? names.putIfAbsent(room.guid(), name) : null;
			if (other != null) {
				this.findings.warning(ImportLocation.room(name), "room-guid", name, other);
			}
		}
	}

	/** Addresses of several items identify none; repeated identities are numbered. */
	private List<ImportedItem> identified() {
		Map<String, Integer> urls = new HashMap<>();
		Map<String, Integer> ids = new HashMap<>();
		for (ImportedItem item : this.items) {
			ExternalIdentity identity = item.identity();
			if (identity.url() != null) {
				urls.merge(identity.url(), 1, Integer::sum);
			}
			if (identity.id() != null) {
				ids.merge(identity.source() + " " + identity.id(), 1, Integer::sum);
			}
		}
		Map<String, Integer> occurrences = new HashMap<>();
		List<ImportedItem> identified = new ArrayList<>();
		for (ImportedItem item : this.items) {
			ExternalIdentity identity = item.identity();
			if (identity.url() != null && urls.getOrDefault(identity.url(), 0) > 1) {
				identity = identity.withoutUrl();
			}
			if (identity.id() != null && ids.getOrDefault(identity.source() + " " + identity.id(), 0) == 1) {
				identity = identity.withoutDate();
			}
			int occurrence = occurrences.merge(identity.key(), 1, Integer::sum);
			if (occurrence > 1) {
				reportRepeated(item);
			}
			identified.add(item.identifiedBy(identity.occurring(occurrence)));
		}
		reportMissing(identified);
		return identified;
	}

	private void reportRepeated(ImportedItem item) {
		ExternalIdentity identity = item.identity();
		String id = (identity.guid() != null) ? identity.guid() : identity.id();
		ImportLocation location = ImportLocation.item(item.text().title().authoritative());
		if (id != null) {
			this.findings.warning(location, "id-repeated", id);
		}
		else {
			this.findings.note(location, "item-repeated");
		}
	}

	private void reportMissing(List<ImportedItem> identified) {
		long without = identified.stream()
			.filter((item) -> item.identity().guid() == null && item.identity().own() == null)
			.count();
		long nothing = identified.stream().filter((item) -> item.identity().keys().size() == 1).count();
		if (nothing > 0) {
			this.findings.warning(ImportLocation.file(), "no-ids", nothing);
		}
		else if (without > 0) {
			this.findings.note(ImportLocation.file(), "no-guids", without);
		}
	}

}
