package org.symposia.agenda.exchange.exported;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code schedule.json}, valid by the schema that the format's keepers publish.
 */
final class ScheduleJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	/** Zones as the schema knows them. */
	private static final Pattern ZONE = Pattern.compile("[A-Z][a-z]+/[A-Z][a-z]+.*|UTC");

	private final ExportedSchedule schedule;

	private final Identifiers identifiers;

	private ScheduleJson(ExportedSchedule schedule) {
		this.schedule = schedule;
		this.identifiers = new Identifiers(schedule);
	}

	static byte[] of(ExportedSchedule schedule) {
		return MAPPER.writeValueAsBytes(new ScheduleJson(schedule).root());
	}

	private ObjectNode root() {
		ObjectNode root = MAPPER.createObjectNode();
		root.put("$schema", "https://c3voc.de/schedule/schema.json");
		ObjectNode node = root.putObject("schedule");
		node.put("version", this.schedule.version());
		node.put("base_url", this.schedule.url());
		ObjectNode conference = node.putObject("conference");
		conference.put("acronym", this.identifiers.acronym());
		conference.put("title", this.schedule.title());
		conference.put("start", this.schedule.start().toString());
		conference.put("end", this.schedule.end().toString());
		List<ProgrammeDays.Day> days = ProgrammeDays.of(this.schedule);
		conference.put("daysCount", days.size());
		conference.put("timeslot_duration", "00:05");
		if (ZONE.matcher(this.schedule.zone().getId()).matches()) {
			conference.put("time_zone_name", this.schedule.zone().getId());
		}
		conference.put("url", this.schedule.url());
		tracks(conference.putArray("tracks"));
		rooms(conference.putArray("rooms"));
		ArrayNode list = conference.putArray("days");
		days.forEach((day) -> day(list.addObject(), day));
		return root;
	}

	private void tracks(ArrayNode tracks) {
		this.schedule.tracks().forEach((track) -> {
			ObjectNode node = tracks.addObject().put("name", track.name());
			if (track.color() != null) {
				node.put("color", track.color());
			}
		});
	}

	private void rooms(ArrayNode rooms) {
		this.schedule.rooms()
			.forEach((room) -> rooms.addObject()
				.put("name", room.name())
				.put("guid", this.identifiers.guid("room", room.id()).toString())
				.put("capacity", room.capacity()));
	}

	private void day(ObjectNode node, ProgrammeDays.Day day) {
		node.put("index", day.index());
		node.put("date", day.date().toString());
		node.put("day_start", day.start());
		node.put("day_end", day.end());
		ObjectNode rooms = node.putObject("rooms");
		day.rooms().forEach((room, items) -> {
			if (!items.isEmpty()) {
				ArrayNode events = rooms.putArray(room);
				items.forEach((item) -> event(events.addObject(), item));
			}
		});
	}

	private void event(ObjectNode node, ExportedItem item) {
		node.put("guid", this.identifiers.guid(item));
		node.put("id", this.identifiers.number(item));
		node.put("date", ProgrammeDays.moment(item, this.schedule.zone()));
		node.put("start", ProgrammeDays.time(item, this.schedule.zone()));
		node.put("duration", ProgrammeDays.duration(item.duration()));
		node.put("room", ProgrammeDays.roomOf(item));
		node.put("slug", this.identifiers.slug(item));
		node.put("url", item.url());
		node.put("title", item.title());
		node.put("subtitle", text(item.subtitle()));
		node.put("track", item.track());
		node.put("type", item.kind());
		node.put("language", item.language());
		node.put("abstract", text(item.abstractText()));
		node.put("description", text(item.description()));
		if (item.license() != null) {
			node.put("recording_license", item.license());
		}
		if (item.recorded() != null) {
			node.put("do_not_record", !item.recorded());
		}
		ArrayNode persons = node.putArray("persons");
		item.persons().forEach((person) -> person(persons.addObject(), person));
		links(node.putArray("links"), item.links());
		links(node.putArray("attachments"), item.attachments());
	}

	/** Either name or public name, by the schema. */
	private void person(ObjectNode node, ExportedPerson person) {
		node.put("guid", this.identifiers.guid("person", person.id()).toString());
		node.put("name", person.name());
		if (person.biography() != null) {
			node.put("biography", person.biography());
		}
		if (person.affiliation() != null) {
			node.put("affiliation", person.affiliation());
		}
		node.put("role", person.role().name().toLowerCase(Locale.ROOT));
	}

	private static void links(ArrayNode list, List<ExportedLink> links) {
		links.forEach((link) -> list.addObject()
			.put("url", link.url())
			.put("title", Objects.requireNonNullElse(link.label(), link.url())));
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
