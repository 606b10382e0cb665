package org.symposia.agenda.exchange.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.assembly.ItemKinds;
import org.symposia.agenda.exchange.assembly.ParticipationRoles;
import org.symposia.agenda.exchange.assembly.ScheduleAssembly;
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
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;
import org.symposia.starter.text.LocalizedText;

/**
 * Reads iCalendar. Speakers are attendees, and persons that the first lines of a
 * description name as {@code Speaker: …}.
 */
public final class ICalendar {

	private static final ImportLocation FILE = ImportLocation.file();

	/** Some systems write the kind of a session after the name of the conference. */
	private static final Pattern KIND_IN_TITLE = Pattern.compile("(?:[^:]{2,60}: )?([^:]{2,60})");

	private static final Pattern KIND_FIRST = Pattern.compile("(?iu)(keynote|workshop|panel|poster|tutorial)\\b.*",
			Pattern.DOTALL);

	private final ScheduleAssembly assembly = new ScheduleAssembly();

	private final CalendarFile file;

	private final CalendarTimes times;

	private final Recurrences recurrences;

	private final String source;

	private final Set<String> moved = new HashSet<>();

	private ICalendar(byte[] bytes, ImportOptions options) {
		this.file = CalendarFile.parse(bytes, this.assembly.findings());
		this.times = new CalendarTimes(this.file, options.zone(), this.assembly.findings());
		this.recurrences = new Recurrences(this.times, this.assembly.findings());
		this.source = Objects.requireNonNullElse(this.file.calendar().text("PRODID"), "ics");
	}

	/**
	 * Reads a file.
	 * @throws UnreadableScheduleException if it holds more than can be read
	 */
	public static ImportedSchedule read(byte[] file, ImportOptions options) {
		return new ICalendar(file, options).convert();
	}

	private ImportedSchedule convert() {
		this.file.events().forEach(this::noteInstance);
		this.file.events().forEach(this::addEvent);
		CalendarComponent calendar = this.file.calendar();
		String name = Stream.of("X-WR-CALNAME", "NAME", "X-WR-CALDESC")
			.flatMap((each) -> Stream.ofNullable(calendar.text(each)))
			.findFirst()
			.orElse("");
		String about = Stream.of("X-WR-CALDESC", "DESCRIPTION")
			.flatMap((each) -> Stream.ofNullable(calendar.text(each)))
			.findFirst()
			.orElse("");
		ImportedHead head = new ImportedHead(this.assembly.texts().lines(FILE, text(name)), LocalizedText.empty(),
				name.equals(about) ? LocalizedText.empty() : this.assembly.texts().prose(FILE, text(about)), null, null,
				null, null, this.assembly.texts().url(calendar.text("URL")), null, null);
		return this.assembly.schedule(ScheduleFormat.ICS, head, this.times.zone(), List.of());
	}

	private static LocalizedText text(@Nullable String text) {
		return (text == null || text.isBlank()) ? LocalizedText.empty()
				: LocalizedText.of(LocalizedText.UNDETERMINED, text);
	}

	/** Instances of a recurring event that were moved replace the ones of the rule. */
	private void noteInstance(CalendarComponent event) {
		LocalDateTime original = this.times.moment(event.first("RECURRENCE-ID"));
		if (original != null) {
			this.moved.add(event.text("UID") + "@" + original);
		}
	}

	private void addEvent(CalendarComponent event) {
		CalendarProperty written = event.first("DTSTART");
		LocalizedText title = this.assembly.title(text(event.text("SUMMARY")), event.text("UID"));
		ImportLocation location = ImportLocation.item(title.authoritative());
		LocalDateTime start = this.times.moment(written);
		String uid = event.text("UID");
		if (written == null || start == null) {
			this.assembly.findings().note(location, "unplaced");
			addItem(event, title, location, null, uid);
			return;
		}
		if (CalendarTimes.isDate(written)) {
			this.assembly.findings().note(location, "all-day");
		}
		LocalDateTime original = this.times.moment(event.first("RECURRENCE-ID"));
		if (original != null) {
			addItem(event, title, location, start, uid + "@" + original);
			return;
		}
		List<LocalDateTime> starts = this.recurrences.starts(event, start, location);
		boolean single = starts.size() == 1 && event.first("RRULE") == null && event.first("RDATE") == null;
		for (LocalDateTime each : starts) {
			String instance = uid + "@" + each;
			if (single || !this.moved.contains(instance)) {
				addItem(event, title, location, each, single ? uid : instance);
			}
		}
	}

	private void addItem(CalendarComponent event, LocalizedText title, ImportLocation location,
			@Nullable LocalDateTime start, @Nullable String uid) {
		String html = event.all("X-ALT-DESC")
			.stream()
			.filter((each) -> "text/html".equalsIgnoreCase(each.parameter("FMTTYPE")))
			.map(CalendarProperty::text)
			.findFirst()
			.orElse(null);
		String plain = Objects.requireNonNullElse(event.text("DESCRIPTION"), "");
		NamedPersons named = NamedPersons.in(plain);
		String about = (html != null && !html.isBlank()) ? html : named.rest();
		String url = event.text("URL");
		this.assembly.texts().resolveAgainst(url);
		List<Participation> participations = participations(event, named);
		String first = participations.isEmpty() ? null : participations.getFirst().person();
		String address = this.assembly.texts().url(url);
		ExternalIdentity identity = new ExternalIdentity(this.source, null, uid, address, null,
				(start != null) ? start.toLocalDate() : null, this.assembly.words(title, first), 1);
		List<String> categories = event.all("CATEGORIES")
			.stream()
			.flatMap((each) -> Stream.of(each.value().split("(?<!\\\\),")))
			.map((each) -> this.assembly.texts().line(location, each.replace("\\,", ",").replace("\\;", ";")))
			.filter((each) -> !each.isEmpty())
			.distinct()
			.toList();
		ItemText text = new ItemText(title, LocalizedText.empty(), this.assembly.texts().prose(location, text(about)),
				LocalizedText.empty(), null);
		ItemKind kind = kind(title.authoritative(), categories, participations);
		boolean cancelled = "CANCELLED".equalsIgnoreCase(event.text("STATUS"));
		if (cancelled) {
			this.assembly.findings().warning(location, "cancelled");
		}
		this.assembly.item(new ImportedItem(this.assembly.nextItemKey(), identity, null, kind, text,
				placement(event, start, location),
				categories.isEmpty() ? null : this.assembly.track(categories.getFirst()), participations,
				new ItemDetails(categories.isEmpty() ? null : categories.getFirst(), null, address, List.of(),
						attachments(event, location), categories, null, null, null, null, cancelled)));
	}

	private Placement placement(CalendarComponent event, @Nullable LocalDateTime start, ImportLocation location) {
		Set<String> rooms = new LinkedHashSet<>();
		event.all("LOCATION").forEach((each) -> {
			String room = this.assembly.room(each.text().strip());
			if (room != null) {
				rooms.add(room);
			}
		});
		CalendarProperty written = event.first("DTSTART");
		LocalDateTime first = this.times.moment(written);
		if (start == null || written == null || first == null) {
			return new Placement(null, null, List.copyOf(rooms));
		}
		Duration duration = this.times.duration(event, first, CalendarTimes.isDate(written));
		if (duration == null) {
			this.assembly.findings().warning(location, "duration", Objects.requireNonNullElse(event.text("DTEND"), ""));
		}
		return new Placement(start, duration, List.copyOf(rooms));
	}

	private static ItemKind kind(String title, List<String> categories, List<Participation> participations) {
		ItemKind otherwise = participations.isEmpty() ? ItemKind.SESSION : ItemKind.TALK;
		Matcher first = KIND_FIRST.matcher(title);
		Matcher last = KIND_IN_TITLE.matcher(title);
		String type = !categories.isEmpty() ? categories.getFirst() : first.matches() ? first.group(1)
				: (participations.isEmpty() && last.matches()) ? last.group(1) : null;
		return ItemKinds.of(type, title, otherwise);
	}

	private List<Participation> participations(CalendarComponent event, NamedPersons named) {
		Set<Participation> participations = new LinkedHashSet<>();
		for (NamedPersons.Named each : named.names()) {
			add(participations, each.name(), null, each.role());
		}
		for (CalendarProperty attendee : event.all("ATTENDEE")) {
			String name = attendee.parameter("CN");
			String kind = Objects.requireNonNullElse(attendee.parameter("CUTYPE"), "INDIVIDUAL")
				.toUpperCase(Locale.ROOT);
			String role = Objects.requireNonNullElse(attendee.parameter("ROLE"), "").toUpperCase(Locale.ROOT);
			if (name != null && (kind.equals("INDIVIDUAL") || kind.equals("UNKNOWN"))
					&& !role.equals("NON-PARTICIPANT")) {
				String address = attendee.value().strip();
				String mail = address.toLowerCase(Locale.ROOT).startsWith("mailto:") ? address.substring(7) : null;
				add(participations, name, mail, ParticipationRoles.of(role, ParticipationRole.SPEAKER));
			}
		}
		return new ArrayList<>(participations);
	}

	private void add(Set<Participation> participations, String written, @Nullable String mail, ParticipationRole role) {
		String name = this.assembly.texts().lineOrNull(FILE, written);
		if (name != null) {
			String person = this.assembly.person(new ImportedPerson("", null, name, null, LocalizedText.empty(),
					LocalizedText.empty(), mail, null, null, null, List.of()));
			participations.add(new Participation(person, role));
		}
	}

	private List<ImportedLink> attachments(CalendarComponent event, ImportLocation location) {
		return event.all("ATTACH")
			.stream()
			.filter((each) -> each.parameter("ENCODING") == null)
			.flatMap((each) -> Stream.ofNullable(this.assembly.texts()
				.link(location, each.parameter("FILENAME"), each.value().strip(), each.parameter("FMTTYPE"))))
			.toList();
	}

}
