package org.symposia.agenda.exchange.indico;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.symposia.agenda.exchange.assembly.Durations;
import org.symposia.agenda.exchange.assembly.ItemKinds;
import org.symposia.agenda.exchange.assembly.ScheduleAssembly;
import org.symposia.agenda.exchange.assembly.WallClock;
import org.symposia.agenda.exchange.imported.ExternalIdentity;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedHead;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedLink;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ItemDetails;
import org.symposia.agenda.exchange.imported.ItemKind;
import org.symposia.agenda.exchange.imported.ItemText;
import org.symposia.agenda.exchange.imported.Participation;
import org.symposia.agenda.exchange.imported.Placement;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.starter.text.LocalizedText;

/**
 * Reads what Indico exports of an event: its contributions, its sessions with their
 * contributions, or its timetable.
 */
public final class IndicoJson {

	private static final ImportLocation FILE = ImportLocation.file();

	private final ScheduleAssembly assembly;

	private final IndicoPersons persons;

	private final WallClock clock;

	private final JsonNode event;

	private final String source;

	private IndicoJson(JsonNode event, ImportOptions options, ScheduleAssembly assembly) {
		this.event = event;
		this.assembly = assembly;
		this.persons = new IndicoPersons(assembly);
		this.clock = WallClock.of(options.zone(), WallClock.zone(zoneName(event), assembly.findings()),
				assembly.findings());
		String url = event.path("url").asString("");
		this.source = url.isEmpty() ? "indico" : url;
		assembly.texts().resolveAgainst(url);
	}

	/** Whether it is an export of Indico. */
	public static boolean detects(JsonNode root) {
		JsonNode results = root.path("results");
		return root.path("_type").asString("").equals("HTTPAPIResult")
				|| (results.isArray() && results.path(0).path("_type").asString("").equals("Conference"))
				|| root.path("_type").asString("").equals("Conference");
	}

	/** Reads a file of which {@link #detects} is true. */
	public static ImportedSchedule read(JsonNode root, ImportOptions options, ScheduleAssembly assembly) {
		JsonNode results = root.has("results") ? root.path("results") : root;
		JsonNode event = results.isArray() ? results.path(0) : results;
		return new IndicoJson(event, options, assembly).convert(results);
	}

	/** The zone of the event; a timetable has only those of its entries. */
	private static @Nullable String zoneName(JsonNode event) {
		String zone = event.path("timezone").asString("");
		return zone.isEmpty() ? event.findPath("tz").asString(null) : zone;
	}

	private ImportedSchedule convert(JsonNode results) {
		if (results.isArray()) {
			results.forEach(this::addEvent);
		}
		else if (results.path("_type").isString()) {
			addEvent(results);
		}
		else {
			results.forEach(this::addTimetable);
		}
		return this.assembly.schedule(ScheduleFormat.INDICO_JSON, head(), this.clock.zone(), List.of());
	}

	private ImportedHead head() {
		JsonNode dates = this.event;
		LocalDateTime start = moment(dates.path("startDate"));
		LocalDateTime end = moment(dates.path("endDate"));
		return new ImportedHead(this.assembly.texts().lines(FILE, text(this.event, "title")), LocalizedText.empty(),
				this.assembly.texts().prose(FILE, text(this.event, "description")), null, null,
				this.assembly.texts()
					.lineOrNull(FILE,
							joined(this.event.path("location").asString(""), this.event.path("address").asString(""))),
				null, this.assembly.texts().url(this.event.path("url").asString("")), date(start), date(end));
	}

	private static @Nullable LocalDate date(@Nullable LocalDateTime moment) {
		return (moment != null) ? moment.toLocalDate() : null;
	}

	private static String joined(String one, String other) {
		return (one.isBlank() || other.isBlank()) ? one + other : one + ", " + other.replace("\n", ", ");
	}

	private static LocalizedText text(JsonNode node, String name) {
		return LocalizedText.of(LocalizedText.UNDETERMINED, node.path(name).asString(""));
	}

	/** An event of a category that has no contributions is an item itself. */
	private void addEvent(JsonNode each) {
		this.persons.add(each.path("chairs"));
		each.path("sessions").forEach((session) -> addSession(session, session.path("contributions")));
		each.path("contributions").forEach((contribution) -> addItem(contribution, null, ItemKind.TALK));
		boolean single = each.path("sessions").isEmpty() && each.path("contributions").isEmpty();
		if (single && each.isObject() && !each.equals(this.event)) {
			addItem(each, null, ItemKind.TALK);
		}
	}

	private void addTimetable(JsonNode days) {
		days.forEach((day) -> day.forEach((entry) -> {
			switch (entry.path("entryType").asString("")) {
				case "Session" -> addSession(entry, entry.path("entries"));
				case "Break" -> addItem(entry, null, ItemKind.BREAK);
				default -> addItem(entry, null, ItemKind.TALK);
			}
		}));
	}

	private void addSession(JsonNode session, JsonNode contributions) {
		String key = addItem(session, null, ItemKind.SESSION);
		contributions.forEach((each) -> addItem(each, key,
				each.path("entryType").asString("").equals("Break") ? ItemKind.BREAK : ItemKind.TALK));
	}

	private String addItem(JsonNode node, @Nullable String parent, ItemKind otherwise) {
		String id = Stream.of("id", "contributionId", "sessionSlotId", "uniqueId", "db_id")
			.map((name) -> node.path(name).asString(""))
			.filter((value) -> !value.isBlank())
			.findFirst()
			.orElse(null);
		LocalizedText title = this.assembly.title(titleOf(node), id);
		ImportLocation location = ImportLocation.item(title.authoritative());
		Placement placement = placement(node, location);
		List<Participation> participations = this.persons.of(node);
		String first = participations.isEmpty() ? null : participations.getFirst().person();
		String url = this.assembly.texts().url(node.path("url").asString(""));
		String kept = (id != null && otherwise == ItemKind.SESSION) ? "session " + id : id;
		ExternalIdentity identity = new ExternalIdentity(this.source, null, null, url, kept, date(placement.start()),
				this.assembly.words(title, first), 1);
		String type = this.assembly.texts().lineOrNull(location, typeOf(node));
		ItemText text = new ItemText(title, LocalizedText.empty(),
				this.assembly.texts().prose(location, text(node, "description")),
				this.assembly.texts().prose(location, text(node.path("note"), "html")), null);
		String key = this.assembly.nextItemKey();
		ItemKind kind = (otherwise == ItemKind.TALK) ? ItemKinds.of(type, title.authoritative(), otherwise) : otherwise;
		this.assembly.item(new ImportedItem(key, identity, parent, kind, text, placement,
				this.assembly.track(node.path("track").asString("")), participations,
				details(node, location, type, url)));
		node.path("subContributions").forEach((sub) -> addItem(sub, key, ItemKind.TALK));
		return key;
	}

	private static LocalizedText titleOf(JsonNode node) {
		String slot = node.path("slotTitle").asString("");
		String title = node.path("title").asString("");
		return LocalizedText.of(LocalizedText.UNDETERMINED,
				(slot.isBlank() || slot.equals(title)) ? title : title + ": " + slot);
	}

	private static String typeOf(JsonNode node) {
		JsonNode type = node.path("type");
		return type.isObject() ? type.path("name").asString("") : type.asString("");
	}

	private Placement placement(JsonNode node, ImportLocation location) {
		LocalDateTime start = moment(node.path("startDate"));
		LocalDateTime end = moment(node.path("endDate"));
		Duration duration = (start != null && end != null && end.isAfter(start)) ? Duration.between(start, end)
				: Durations.parse(node.path("duration").asString(""));
		if (start == null) {
			this.assembly.findings().note(location, "unplaced");
		}
		else if (duration == null) {
			this.assembly.findings().warning(location, "duration", node.path("duration").asString(""));
		}
		String room = Stream.of("roomFullname", "room")
			.map((name) -> node.path(name).asString(""))
			.filter((name) -> !name.isBlank())
			.findFirst()
			.map(this.assembly::room)
			.orElse(null);
		return new Placement(start, duration, (room != null) ? List.of(room) : List.of());
	}

	private @Nullable LocalDateTime moment(JsonNode written) {
		if (!written.isObject()) {
			return this.clock.dateTime(written.asString(null));
		}
		LocalDateTime local = this.clock
			.dateTime(written.path("date").asString("") + "T" + written.path("time").asString("00:00"));
		ZoneId stated = zone(written.path("tz").asString(""));
		return (local == null || stated == null || this.clock.zone() == null) ? local
				: this.clock.at(local.atZone(stated).toInstant());
	}

	private static @Nullable ZoneId zone(String name) {
		try {
			return name.isBlank() ? null : ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private ItemDetails details(JsonNode node, ImportLocation location, @Nullable String type, @Nullable String url) {
		Set<String> keywords = new LinkedHashSet<>();
		Stream.concat(Stream.of(node.path("session")), node.path("keywords").valueStream())
			.filter((each) -> each.isString() && !each.asString().isBlank())
			.forEach((each) -> keywords.add(this.assembly.texts().line(location, each.asString())));
		List<ImportedLink> links = new ArrayList<>();
		node.path("references")
			.forEach((each) -> add(links, location, each.path("value").asString(""), each.path("url").asString(""),
					each.path("type").asString("")));
		List<ImportedLink> attachments = new ArrayList<>();
		for (JsonNode folder : node.path("folders")) {
			folder.path("attachments")
				.forEach((each) -> add(attachments, location,
						each.path("title").asString(each.path("filename").asString("")),
						each.path("download_url").asString(each.path("link_url").asString("")), null));
		}
		for (JsonNode material : node.path("material")) {
			material.path("resources")
				.forEach((each) -> add(attachments, location,
						each.path("name").asString(material.path("title").asString("")), each.path("url").asString(""),
						null));
		}
		return new ItemDetails(type, null, url, links, attachments, List.copyOf(keywords), null, null, null,
				this.assembly.texts().lineOrNull(location, node.path("board_number").asString("")), false);
	}

	private void add(List<ImportedLink> links, ImportLocation location, String label, String url,
			@Nullable String type) {
		ImportedLink link = this.assembly.texts().link(location, label, url, type);
		if (link != null && links.stream().noneMatch((each) -> Objects.equals(each.url(), link.url()))) {
			links.add(link);
		}
	}

}
