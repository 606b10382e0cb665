package org.symposia.agenda.timetable.draft;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

record SessionInput(
		@Schema(description = "Chosen by the caller, or made from the title", example = "opening") @Nullable String id,
		@Schema(description = "Title") @Nullable LocalizedText title,
		@Schema(description = "session, talk, keynote, panel, ceremony, social or break",
				example = "talk") @Nullable String kind,
		@Schema(description = "Date-time with offset, or local in the event's zone",
				example = "2026-04-15T09:00") @Nullable String start,
		@Schema(description = "As start", example = "2026-04-15T09:20") @Nullable String end,
		@Schema(description = "Id of a room of the draft") @Nullable String room,
		@Schema(description = "Id of a track of the draft") @Nullable String track,
		@Schema(description = "Ids of persons of the draft") @Nullable List<String> chairs,
		@Schema(description = "Ids of persons of the draft") @Nullable List<String> speakers,
		@Schema(description = "What it is about") @JsonProperty("abstract") @Nullable LocalizedText abstractText)
		implements
			ItemInput {

	private static final int TITLE = 300;

	private static final int ABSTRACT = 8000;

	private static final int PERSONS = 100;

	@Override
	public String nameForId() {
		return (this.title != null && !this.title.isEmpty()) ? this.title.authoritative() : "";
	}

	@Override
	public @Nullable Session item(String id, Fields fields, Timetable timetable, ZoneId zone) {
		LocalizedText checkedTitle = fields.texts().localizedLine("title", this.title, TITLE);
		LocalizedText about = fields.texts().optionalProse("abstract", this.abstractText, ABSTRACT);
		SessionKind checkedKind = fields.identifiers()
			.choice("kind", (this.kind != null) ? this.kind : "session", SessionKind::of, SessionKind.slugs());
		Slot slot = slot(fields, zone);
		String place = reference("room", this.room, timetable.rooms(), fields);
		String theme = reference("track", this.track, timetable.tracks(), fields);
		List<String> leading = references("chairs", this.chairs, timetable.persons(), fields);
		List<String> speaking = references("speakers", this.speakers, timetable.persons(), fields);
		return (checkedTitle == null || checkedKind == null || slot == null) ? null
				: new Session(id, checkedTitle, checkedKind, slot, place, theme, leading, speaking, about);
	}

	private @Nullable Slot slot(Fields fields, ZoneId zone) {
		Instant from = fields.times().start("start", this.start, zone);
		Instant to = fields.times().end("end", this.end, zone);
		if (from == null || to == null) {
			return null;
		}
		if (!from.isBefore(to)) {
			fields.errors().add("end", "end-after-start");
			return null;
		}
		return new Slot(from, to);
	}

	private static List<String> references(String field, @Nullable List<String> ids,
			List<? extends TimetableItem> known, Fields fields) {
		List<String> given = fields.identifiers().several(field, ids, PERSONS);
		return given.stream().map((id) -> reference(field, id, known, fields)).flatMap(Stream::ofNullable).toList();
	}

	private static @Nullable String reference(String field, @Nullable String id, List<? extends TimetableItem> known,
			Fields fields) {
		if (id == null || id.isBlank()) {
			return null;
		}
		if (known.stream().noneMatch((item) -> item.id().equals(id))) {
			fields.errors().add(field, "unknown", id);
		}
		return id;
	}

}
