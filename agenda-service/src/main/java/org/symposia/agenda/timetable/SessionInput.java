package org.symposia.agenda.timetable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.input.Fields;
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

	@Override
	public String spoken() {
		return (this.title != null && !this.title.isEmpty()) ? this.title.authoritative() : "";
	}

	@Override
	public @Nullable Session item(String id, Fields fields, Timetable timetable, ZoneId zone) {
		LocalizedText checkedTitle = fields.localized("title", this.title, TITLE);
		LocalizedText about = fields.optionalLocalized("abstract", this.abstractText, ABSTRACT);
		SessionKind checkedKind = fields.choice("kind", (this.kind != null) ? this.kind : "session", SessionKind::of,
				Stream.of(SessionKind.values()).map(SessionKind::slug).toList());
		Slot slot = slot(fields, zone);
		checkReferences(fields, timetable);
		if (checkedTitle == null || checkedKind == null || slot == null) {
			return null;
		}
		return new Session(id, checkedTitle, checkedKind, slot, blankless(this.room), blankless(this.track),
				ids(this.chairs), ids(this.speakers), about);
	}

	private @Nullable Slot slot(Fields fields, ZoneId zone) {
		Instant from = fields.start("start", this.start, zone);
		Instant to = fields.end("end", this.end, zone);
		if (from == null || to == null) {
			return null;
		}
		if (!from.isBefore(to)) {
			fields.complaints().add("end", "end-after-start");
			return null;
		}
		return new Slot(from, to);
	}

	private void checkReferences(Fields fields, Timetable timetable) {
		check(fields, "room", this.room, timetable.rooms());
		check(fields, "track", this.track, timetable.tracks());
		ids(this.chairs).forEach((chair) -> check(fields, "chairs", chair, timetable.persons()));
		ids(this.speakers).forEach((speaker) -> check(fields, "speakers", speaker, timetable.persons()));
	}

	private static void check(Fields fields, String field, @Nullable String id, List<? extends TimetableItem> known) {
		if (id != null && !id.isBlank() && known.stream().noneMatch((item) -> item.id().equals(id))) {
			fields.complaints().add(field, "unknown", id);
		}
	}

	private static @Nullable String blankless(@Nullable String id) {
		return (id == null || id.isBlank()) ? null : id;
	}

	private static List<String> ids(@Nullable List<String> given) {
		return (given != null) ? given.stream().filter((id) -> !id.isBlank()).distinct().toList() : List.of();
	}

}
