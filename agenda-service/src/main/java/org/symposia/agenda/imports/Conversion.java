package org.symposia.agenda.imports;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedLink;
import org.symposia.agenda.exchange.imported.ImportedPerson;
import org.symposia.agenda.exchange.imported.ImportedRoom;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ImportedTrack;
import org.symposia.agenda.exchange.imported.ItemKind;
import org.symposia.agenda.exchange.imported.Placement;
import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.ItemContent.Link;
import org.symposia.agenda.timetable.LocalSlot;
import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;
import org.symposia.starter.text.LocalizedText;

/**
 * Converts an imported schedule to items of a draft. What the draft has already is
 * replaced; what the file does not tell of it stays.
 */
final class Conversion {

	/** Of an item with a start and nothing more. */
	private static final Duration USUAL = Duration.ofMinutes(30);

	private final Timetable timetable;

	private final Matching matching;

	private final Map<String, String> rooms = new HashMap<>();

	private final Map<String, String> tracks = new HashMap<>();

	private final Map<String, String> persons = new HashMap<>();

	private final Map<String, String> sessions = new HashMap<>();

	private final Map<TimetableItem, ItemContent> converted = new LinkedHashMap<>();

	private Conversion(Timetable timetable) {
		this.timetable = timetable;
		this.matching = new Matching(timetable);
	}

	/** The items with their contents, in an order in which references can be resolved. */
	static Map<TimetableItem, ItemContent> of(ImportedSchedule schedule, Timetable timetable) {
		Conversion conversion = new Conversion(timetable);
		schedule.rooms().forEach(conversion::add);
		schedule.tracks().forEach(conversion::add);
		schedule.persons().forEach(conversion::add);
		Map<String, Optional<Session>> known = new HashMap<>();
		schedule.items().forEach((item) -> known.put(item.key(), conversion.matching.session(item.identity().keys())));
		schedule.items()
			.forEach((item) -> conversion.add(item, Objects.requireNonNull(known.get(item.key())).orElse(null)));
		return conversion.converted;
	}

	private void add(ImportedRoom room) {
		Room known = this.matching
			.named(this.timetable.rooms(), (each) -> each.name().authoritative().equals(room.name().authoritative()))
			.orElse(null);
		String id = (known != null) ? known.id() : this.matching.idFor("room", room.name().authoritative());
		this.rooms.put(room.key(), id);
		Integer capacity = (room.capacity() != null || known == null) ? room.capacity() : known.capacity();
		this.converted.put(
				new Room(id, (known != null) ? known.name() : room.name(), capacity, known != null && known.parallel()),
				ItemContent.OfSession.NONE);
	}

	private void add(ImportedTrack track) {
		Track known = this.matching
			.named(this.timetable.tracks(), (each) -> each.name().authoritative().equals(track.name().authoritative()))
			.orElse(null);
		String id = (known != null) ? known.id() : this.matching.idFor("track", track.name().authoritative());
		this.tracks.put(track.key(), id);
		this.converted.put((known != null) ? known : new Track(id, track.name()), ItemContent.OfSession.NONE);
	}

	private void add(ImportedPerson person) {
		Person known = this.matching.person(person.orcid(), person.name()).orElse(null);
		Person before = (known != null) ? known : Person.of(this.matching.idFor("person", person.name()), "");
		this.persons.put(person.key(), before.id());
		this.converted.put(new Person(before.id(), person.name(),
				(person.nativeName() != null) ? person.nativeName() : before.nativeName(), before.nativeLanguage(),
				before.title(), before.degrees(), before.position(), orElse(person.affiliation(), before.affiliation()),
				(person.orcid() != null) ? person.orcid() : before.orcid(), null),
				new ItemContent.OfPerson(orElse(person.biography(), null), links(person)));
	}

	private void add(ImportedItem item, @Nullable Session known) {
		String id = (known != null) ? known.id() : this.matching.idFor("session", item.text().title().authoritative());
		this.sessions.put(item.key(), id);
		List<String> places = item.placement()
			.rooms()
			.stream()
			.map(this.rooms::get)
			.flatMap(Stream::ofNullable)
			.toList();
		this.converted.put(
				new Session(id, item.text().title(), kind(item.kind()), time(item.placement()), places,
						(item.track() != null) ? this.tracks.get(item.track()) : null, parent(item),
						participations(item), null, item.identity().keys()),
				new ItemContent.OfSession(orElse(item.text().subtitle(), null), item.text().language(), about(item),
						links(item)));
	}

	private @Nullable String parent(ImportedItem item) {
		return (item.parent() != null) ? this.sessions.get(item.parent()) : null;
	}

	private static @Nullable LocalSlot time(Placement placement) {
		return (placement.start() != null)
				? new LocalSlot(placement.start(), Objects.requireNonNullElse(placement.duration(), USUAL), false)
				: null;
	}

	private List<Participation> participations(ImportedItem item) {
		List<Participation> all = new ArrayList<>();
		item.participations().forEach((each) -> {
			String person = this.persons.get(each.person());
			Participation part = (person != null)
					? new Participation(person, ParticipantRole.valueOf(each.role().name())) : null;
			if (part != null && !all.contains(part)) {
				all.add(part);
			}
		});
		return all;
	}

	private static SessionKind kind(ItemKind kind) {
		return switch (kind) {
			case SESSION, WORKSHOP -> SessionKind.SESSION;
			case TALK, POSTER -> SessionKind.TALK;
			case KEYNOTE -> SessionKind.KEYNOTE;
			case PANEL -> SessionKind.PANEL;
			case CEREMONY -> SessionKind.CEREMONY;
			case SOCIAL -> SessionKind.SOCIAL;
			case BREAK -> SessionKind.BREAK;
		};
	}

	/** Abstract and description, one after the other unless they say the same. */
	private static @Nullable LocalizedText about(ImportedItem item) {
		LocalizedText first = item.text().abstractText();
		LocalizedText second = item.text().description();
		if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
			return orElse(first.isEmpty() ? second : first, null);
		}
		Map<String, String> both = new LinkedHashMap<>(first.asMap());
		second.asMap().forEach((language, text) -> both.merge(language, text, (one, other) -> one + "\n\n" + other));
		return LocalizedText.of(both);
	}

	private static List<Link> links(ImportedItem item) {
		List<ImportedLink> all = new ArrayList<>(item.details().links());
		all.addAll(item.details().attachments());
		return all.stream().map((link) -> link(link.label(), link.url())).distinct().toList();
	}

	private static List<Link> links(ImportedPerson person) {
		List<Link> all = new ArrayList<>();
		if (person.url() != null) {
			all.add(link(null, person.url()));
		}
		person.links().forEach((link) -> all.add(link(link.label(), link.url())));
		return all.stream().distinct().toList();
	}

	/** A link without a label is named by its host. */
	private static Link link(@Nullable String label, String url) {
		String name = (label != null && !label.isBlank()) ? label : host(url);
		return new Link(LocalizedText.of(LocalizedText.UNDETERMINED, name), url);
	}

	private static String host(String url) {
		try {
			String host = URI.create(url).getHost();
			return (host != null) ? host.toLowerCase(Locale.ROOT) : url;
		}
		catch (IllegalArgumentException _) {
			return url;
		}
	}

	private static @Nullable LocalizedText orElse(LocalizedText text, @Nullable LocalizedText other) {
		return text.isEmpty() ? other : text;
	}

}
