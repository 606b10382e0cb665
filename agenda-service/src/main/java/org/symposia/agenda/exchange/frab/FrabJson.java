package org.symposia.agenda.exchange.frab;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.symposia.agenda.exchange.assembly.Bounds;
import org.symposia.agenda.exchange.assembly.ScheduleAssembly;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ScheduleFormat;

/**
 * Reads {@code schedule.json} of frab and pretalx, with or without the object
 * {@code schedule} around it.
 */
public final class FrabJson {

	private final FrabFile file = FrabFile.empty();

	private FrabJson() {
	}

	/** Whether it is such a schedule. */
	public static boolean detects(JsonNode root) {
		JsonNode schedule = schedule(root);
		return schedule.path("conference").isObject() || schedule.path("days").isArray();
	}

	/** Reads a file of which {@link #detects} is true. */
	public static ImportedSchedule read(JsonNode root, ImportOptions options, ScheduleAssembly assembly) {
		FrabJson json = new FrabJson();
		json.parse(schedule(root));
		return new FrabConversion(ScheduleFormat.FRAB_JSON, json.file, options, assembly).convert();
	}

	private static JsonNode schedule(JsonNode root) {
		return root.path("schedule").isObject() ? root.path("schedule") : root;
	}

	private void parse(JsonNode schedule) {
		JsonNode conference = schedule.path("conference");
		putAll(this.file.head(), conference);
		putAll(this.file.head(), schedule);
		for (JsonNode parent : List.of(conference, schedule)) {
			JsonRecords.addTo(this.file.rooms(), parent.path("rooms"), "name");
			JsonRecords.addTo(this.file.tracks(), parent.path("tracks"), "name");
			parent.path("days").forEach(this::parseDay);
		}
	}

	private void parseDay(JsonNode node) {
		Fields day = new Fields();
		putAll(day, node);
		JsonNode rooms = node.path("rooms");
		if (rooms.isObject()) {
			rooms.properties().forEach((room) -> parseRoom(room.getKey(), room.getValue(), day));
		}
		else {
			rooms.forEach((room) -> parseRoom(room.path("name").asString(""), room.path("events"), day));
		}
		node.path("events").forEach((event) -> addEvent(event, null, day));
	}

	private void parseRoom(String name, JsonNode events, Fields day) {
		if (!name.isBlank()) {
			Fields room = new Fields();
			room.put("name", name);
			this.file.rooms().add(room);
		}
		events.forEach((event) -> addEvent(event, name.isBlank() ? null : name, day));
	}

	private void addEvent(JsonNode node, @Nullable String room, Fields day) {
		Fields fields = new Fields();
		putAll(fields, node);
		FrabEvent event = FrabEvent.in(room, day, fields);
		JsonRecords.addTo(event.persons(), node.path("persons"), "name");
		JsonRecords.addTo(event.persons(), node.path("speakers"), "name");
		JsonRecords.addTo(event.links(), node.path("links"), "url");
		JsonRecords.addTo(event.attachments(), node.path("attachments"), "url");
		this.file.events().add(event);
		Bounds.checkItems(this.file.events().size());
	}

	private static void putAll(Fields fields, JsonNode node) {
		node.properties().forEach((each) -> JsonRecords.put(fields, each.getKey(), each.getValue()));
	}

}
