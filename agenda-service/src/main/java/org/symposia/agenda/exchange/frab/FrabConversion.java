package org.symposia.agenda.exchange.frab;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.assembly.Durations;
import org.symposia.agenda.exchange.assembly.ItemKinds;
import org.symposia.agenda.exchange.assembly.ParticipationRoles;
import org.symposia.agenda.exchange.assembly.ScheduleAssembly;
import org.symposia.agenda.exchange.assembly.WallClock;
import org.symposia.agenda.exchange.imported.ExternalIdentity;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedHead;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedLink;
import org.symposia.agenda.exchange.imported.ImportedPerson;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ItemDetails;
import org.symposia.agenda.exchange.imported.ItemKind;
import org.symposia.agenda.exchange.imported.ItemText;
import org.symposia.agenda.exchange.imported.Participation;
import org.symposia.agenda.exchange.imported.ParticipationRole;
import org.symposia.agenda.exchange.imported.Placement;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.starter.text.LocalizedText;

/** Converts what XML and JSON of the format have in common. */
final class FrabConversion {

	private static final ImportLocation FILE = ImportLocation.file();

	private final ScheduleFormat format;

	private final FrabFile file;

	private final ScheduleAssembly assembly;

	private final WallClock clock;

	private final @Nullable LocalTime dayChange;

	private final String source;

	FrabConversion(ScheduleFormat format, FrabFile file, ImportOptions options, ScheduleAssembly assembly) {
		this.format = format;
		this.file = file;
		this.assembly = assembly;
		Fields head = file.head();
		this.clock = WallClock.of(options.zone(),
				WallClock.zone(head.first("time_zone_name", "timezone"), assembly.findings()), assembly.findings());
		this.dayChange = WallClock.time(head.first("day_change"));
		this.source = Objects.requireNonNullElse(head.first("base_url", "url", "acronym", "title"), format.slug());
		assembly.texts().resolveAgainst(head.first("base_url", "url"));
	}

	ImportedSchedule convert() {
		this.file.rooms().forEach(this::addRoom);
		this.file.tracks()
			.stream()
			.filter((track) -> track.first("name") != null)
			.forEach((track) -> this.assembly.track(track.text("name"), track.first("color")));
		this.file.events().forEach(this::addItem);
		this.clock.report(this.assembly.findings());
		return this.assembly.schedule(this.format, head(), this.clock.zone(), List.of());
	}

	private void addRoom(Fields room) {
		if (room.first("name") != null) {
			String capacity = room.first("capacity");
			Integer places = (capacity != null && capacity.matches("\\d{1,7}")) ? Integer.valueOf(capacity) : null;
			this.assembly.room(room.text("name"), places, room.text("description"), room.first("guid"));
		}
	}

	private ImportedHead head() {
		Fields head = this.file.head();
		return new ImportedHead(this.assembly.texts().lines(FILE, head.text("title")),
				this.assembly.texts().lines(FILE, head.text("subtitle")),
				this.assembly.texts().prose(FILE, head.text("description")), line(head.first("acronym")),
				line(head.first("version")), line(head.first("venue")), line(head.first("city")),
				this.assembly.texts().url(head.first("url", "base_url")), WallClock.date(head.first("start")),
				WallClock.date(head.first("end")));
	}

	private @Nullable String line(@Nullable String raw) {
		return this.assembly.texts().lineOrNull(FILE, raw);
	}

	private void addItem(FrabEvent event) {
		Fields fields = event.fields();
		LocalizedText title = this.assembly.title(fields.textIn(language(fields), "title", "name"),
				fields.first("slug", "id", "guid"));
		ImportLocation location = ImportLocation.item(title.authoritative());
		Placement placement = placement(event, location);
		List<Participation> participations = new ArrayList<>();
		event.persons().forEach((person) -> addParticipation(person, participations));
		String first = participations.isEmpty() ? null : participations.getFirst().person();
		String url = this.assembly.texts().url(fields.first("url", "origin_url"));
		LocalDate day = (placement.start() != null) ? placement.start().toLocalDate() : null;
		ExternalIdentity identity = new ExternalIdentity(this.source, null, fields.first("guid"), url,
				fields.first("id", "code"), day, this.assembly.words(title, first), 1);
		String type = line(fields.first("type"));
		this.assembly.item(new ImportedItem(this.assembly.nextItemKey(), identity, null,
				ItemKinds.of(type, title.authoritative(), ItemKind.TALK), text(fields, title, location), placement,
				track(fields), participations, details(event, location, type, url)));
	}

	private ItemText text(Fields fields, LocalizedText title, ImportLocation location) {
		String language = language(fields);
		return new ItemText(title, this.assembly.texts().lines(location, fields.textIn(language, "subtitle")),
				this.assembly.texts().prose(location, fields.textIn(language, "abstract")),
				this.assembly.texts().prose(location, fields.textIn(language, "description")),
				language.equals(LocalizedText.UNDETERMINED) ? line(fields.first("language")) : language);
	}

	/** The language of the texts: the one that is stated, if it is one. */
	private static String language(Fields fields) {
		String stated = fields.first("language");
		String tag = (stated != null) ? stated.replace('_', '-') : "";
		return tag.matches("(?i)[a-z]{2,3}(?:-[a-z0-9]{2,8})*") && LocalizedText.isLanguageTag(tag)
				? Locale.forLanguageTag(tag).toLanguageTag() : LocalizedText.UNDETERMINED;
	}

	private @Nullable String track(Fields fields) {
		return (fields.first("track") != null) ? this.assembly.track(fields.text("track"), null) : null;
	}

	private Placement placement(FrabEvent event, ImportLocation location) {
		Fields fields = event.fields();
		LocalDateTime start = start(event, location);
		Duration duration = duration(fields, start, location);
		Set<String> rooms = new LinkedHashSet<>();
		Stream.of(event.room(), fields.first("room"))
			.filter(Objects::nonNull)
			.findFirst()
			.map(this.assembly::room)
			.ifPresent(rooms::add);
		String other = fields.first("room");
		if (event.room() != null && other != null && !other.equals(event.room().strip())) {
			this.assembly.findings().warning(location, "room-differs", event.room(), other);
			rooms.add(Objects.requireNonNull(this.assembly.room(other)));
		}
		return new Placement(start, duration, List.copyOf(rooms));
	}

	/** A full date decides; else the time on the day, which may be past midnight. */
	private @Nullable LocalDateTime start(FrabEvent event, ImportLocation location) {
		Fields fields = event.fields();
		String written = fields.first("date");
		LocalDateTime moment = this.clock.dateTime(written);
		if (moment == null) {
			moment = this.clock.dateTime(fields.first("start"));
		}
		LocalTime time = WallClock.time(fields.first("start"));
		if (moment != null) {
			LocalTime stated = WallClock.time(written);
			if (stated != null && time != null && !stated.equals(time)) {
				this.assembly.findings().warning(location, "start-differs", stated.toString(), time.toString());
			}
			return moment;
		}
		LocalDate date = day(event);
		if (date == null || time == null) {
			this.assembly.findings().note(location, "unplaced");
			return null;
		}
		LocalTime change = WallClock.time(event.day().first("start", "day_start"));
		LocalTime begin = (this.dayChange != null) ? this.dayChange : change;
		boolean pastMidnight = WallClock.date(written) == null && begin != null && time.isBefore(begin)
				&& time.isBefore(LocalTime.NOON);
		return date.plusDays(pastMidnight ? 1 : 0).atTime(time);
	}

	private @Nullable LocalDate day(FrabEvent event) {
		LocalDate own = WallClock.date(event.fields().first("date"));
		if (own != null) {
			return own;
		}
		LocalDate date = WallClock.date(event.day().first("date", "start", "day_start"));
		LocalDate first = WallClock.date(this.file.head().first("start"));
		String index = event.day().first("index");
		if (date == null && first != null && index != null && index.matches("\\d{1,3}")) {
			return first.plusDays(Math.max(0, Integer.parseInt(index) - 1L));
		}
		return date;
	}

	private @Nullable Duration duration(Fields fields, @Nullable LocalDateTime start, ImportLocation location) {
		Duration duration = Durations.parse(fields.first("duration"));
		LocalDateTime end = this.clock.dateTime(fields.first("end"));
		if (duration == null && start != null && end != null && end.isAfter(start)) {
			duration = Duration.between(start, end);
		}
		if (duration == null) {
			this.assembly.findings()
				.warning(location, "duration", Objects.requireNonNullElse(fields.first("duration"), ""));
		}
		return duration;
	}

	private void addParticipation(Fields person, List<Participation> participations) {
		String id = person.first("guid", "code", "id");
		String name = line(person.first("public_name", "full_public_name", "name", "text"));
		if (name == null) {
			if (id == null) {
				return;
			}
			name = id;
			this.assembly.findings().warning(ImportLocation.person(id), "person-without-name", id);
		}
		ImportLocation location = ImportLocation.person(name);
		List<ImportedLink> links = new ArrayList<>();
		String key = this.assembly.person(new ImportedPerson("", id, name, line(person.first("native_name")),
				this.assembly.texts().lines(location, person.text("affiliation", "organization", "company")),
				this.assembly.texts().prose(location, person.text("biography", "description", "abstract")),
				line(person.first("email")), this.assembly.texts().url(person.first("url")),
				line(person.first("orcid")), this.assembly.texts().url(person.first("avatar", "avatar_url")), links));
		Participation participation = new Participation(key,
				ParticipationRoles.of(person.first("role"), ParticipationRole.SPEAKER));
		if (!participations.contains(participation)) {
			participations.add(participation);
		}
	}

	private ItemDetails details(FrabEvent event, ImportLocation location, @Nullable String type, @Nullable String url) {
		Fields fields = event.fields();
		List<ImportedLink> links = links(event.links(), location);
		addLink(links, fields, "feedback_url", "feedback");
		addLink(links, fields, "video_download_url", "video");
		return new ItemDetails(type, fields.first("slug"), url, links, links(event.attachments(), location), List.of(),
				line(fields.first("recording_license")), recorded(fields),
				this.assembly.texts().url(fields.first("logo")), null, false);
	}

	private void addLink(List<ImportedLink> links, Fields fields, String name, String type) {
		String url = this.assembly.texts().url(fields.first(name));
		if (url != null) {
			links.add(new ImportedLink(null, url, type));
		}
	}

	private List<ImportedLink> links(List<Fields> given, ImportLocation location) {
		List<ImportedLink> links = new ArrayList<>();
		for (Fields link : given) {
			ImportedLink read = this.assembly.texts()
				.link(location, link.first("title", "name", "text"), link.first("href", "url", "text"),
						link.first("type"));
			if (read != null) {
				links.add(read);
			}
		}
		return links;
	}

	private static @Nullable Boolean recorded(Fields fields) {
		String optedOut = fields.first("do_not_record", "optout");
		return switch ((optedOut != null) ? optedOut.toLowerCase(Locale.ROOT) : "") {
			case "true", "1", "yes" -> false;
			case "false", "0", "no" -> true;
			default -> null;
		};
	}

}
