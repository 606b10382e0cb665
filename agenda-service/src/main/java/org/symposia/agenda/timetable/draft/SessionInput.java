package org.symposia.agenda.timetable.draft;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.LocalSlot;
import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

record SessionInput(
		@Schema(description = "Chosen by the caller, or made from the title", example = "opening") @Nullable String id,
		@Schema(description = "Title") @Nullable LocalizedText title,
		@Schema(description = "Stands below the title; at most 300 characters") @Nullable LocalizedText subtitle,
		@Schema(description = "session, talk, keynote, panel, ceremony, social, break or internal (for the team only)",
				example = "talk") @Nullable String kind,
		@Schema(description = "Date-time with offset, or local in the event's zone; without start and end the session "
				+ "has no time yet", example = "2026-04-15T09:00") @Nullable String start,
		@Schema(description = "As start", example = "2026-04-15T09:20") @Nullable String end,
		@Schema(description = "Id of a room of the draft; either this or rooms") @Nullable String room,
		@Schema(description = "Ids of rooms of the draft, the main one first; none: all rooms, or not decided yet") @Nullable List<String> rooms,
		@Schema(description = "Id of a track of the draft") @Nullable String track,
		@Schema(description = "Id of the session, of kind session, of which this one is a part") @Nullable String parent,
		@Schema(description = "Ids of persons of the draft; either chairs and speakers or participations") @Nullable List<String> chairs,
		@Schema(description = "Ids of persons of the draft") @Nullable List<String> speakers,
		@Schema(description = "Who takes part, in the order to name them") @Nullable List<ParticipationInput> participations,
		@Schema(description = "Language in which it is held, by its tag (BCP 47)",
				example = "en") @Nullable String language,
		@Schema(description = "What it is about") @JsonProperty("abstract") @Nullable LocalizedText abstractText,
		@Schema(description = "Further reading; at most 50") @Nullable List<LinkInput> links) implements ItemInput {

	private static final int TITLE = 300;

	private static final int ABSTRACT = 8000;

	private static final int PERSONS = 100;

	private static final int ROOMS = 50;

	@Override
	public String nameForId() {
		return (this.title != null && !this.title.isEmpty()) ? this.title.authoritative() : "";
	}

	@Override
	public @Nullable DescribedItem item(String id, Fields fields, Timetable timetable, ItemContents contents,
			ZoneId zone) {
		LocalizedText checkedTitle = fields.texts().localizedLine("title", this.title, TITLE);
		ItemContent.OfSession content = content(fields);
		SessionKind checkedKind = fields.identifiers()
			.choice("kind", (this.kind != null) ? this.kind : "session", SessionKind::of, SessionKind.slugs());
		LocalSlot time = time(fields, zone);
		List<String> places = rooms(fields, timetable);
		String theme = reference("track", this.track, timetable::track, fields);
		String whole = parent(id, checkedKind, fields, timetable);
		List<Participation> people = participations(fields, timetable);
		return (checkedTitle == null || checkedKind == null) ? null
				: new DescribedItem(new Session(id, checkedTitle, checkedKind, time, places, theme, whole, people, null,
						timetable.session(id).map(Session::identities).orElseGet(List::of)), content);
	}

	private ItemContent.OfSession content(Fields fields) {
		return new ItemContent.OfSession(fields.texts().optionalLocalizedLine("subtitle", this.subtitle, TITLE),
				fields.identifiers().optionalLanguage("language", this.language),
				fields.texts().optionalProse("abstract", this.abstractText, ABSTRACT),
				LinkInput.checked(this.links, fields));
	}

	private @Nullable LocalSlot time(Fields fields, ZoneId zone) {
		if (isBlank(this.start) && isBlank(this.end)) {
			return null;
		}
		Instant from = fields.times().start("start", this.start, zone);
		Instant to = fields.times().end("end", this.end, zone);
		if (from == null || to == null) {
			return null;
		}
		if (!from.isBefore(to)) {
			fields.errors().add("end", "end-after-start");
			return null;
		}
		return LocalSlot.of(new Slot(from, to), zone);
	}

	private List<String> rooms(Fields fields, Timetable timetable) {
		if (this.rooms == null) {
			String only = reference("room", this.room, timetable::room, fields);
			return (only != null) ? List.of(only) : List.of();
		}
		if (!isBlank(this.room)) {
			fields.errors().add("rooms", "either");
		}
		return references("rooms", this.rooms, ROOMS, timetable::room, fields);
	}

	private @Nullable String parent(String id, @Nullable SessionKind kind, Fields fields, Timetable timetable) {
		if (kind != SessionKind.SESSION && !timetable.parts(id).isEmpty()) {
			fields.errors().add("kind", "has-parts");
		}
		String whole = reference("parent", this.parent, timetable::session, fields);
		if (whole == null || fields.errors().at("parent")) {
			return whole;
		}
		boolean possible = timetable.session(whole)
			.filter((session) -> session.kind() == SessionKind.SESSION && session.parent() == null)
			.isPresent();
		if (whole.equals(id) || !possible || !timetable.parts(id).isEmpty()) {
			fields.errors().add("parent", "no-block");
		}
		return whole;
	}

	private List<Participation> participations(Fields fields, Timetable timetable) {
		if (this.participations == null) {
			return Participation.of(references("chairs", this.chairs, PERSONS, timetable::person, fields),
					references("speakers", this.speakers, PERSONS, timetable::person, fields));
		}
		if (this.chairs != null || this.speakers != null) {
			fields.errors().add("participations", "either");
		}
		if (this.participations.size() > PERSONS) {
			fields.errors().add("participations", "too-many", PERSONS);
			return List.of();
		}
		if (this.participations.stream().anyMatch(Objects::isNull)) {
			fields.errors().add("participations", "gap");
			return List.of();
		}
		List<ParticipationInput> given = this.participations;
		List<Participation> checked = new ArrayList<>();
		IntStream.range(0, given.size())
			.mapToObj((i) -> given.get(i).checked("participations[" + i + "]", fields, timetable))
			.flatMap(Optional::stream)
			.filter((each) -> !checked.contains(each))
			.forEach(checked::add);
		return checked;
	}

	private static List<String> references(String field, @Nullable List<String> ids, int most,
			Function<String, Optional<?>> known, Fields fields) {
		List<String> given = fields.identifiers().several(field, ids, most);
		return given.stream()
			.map((id) -> reference(field, id, known, fields))
			.flatMap(Stream::ofNullable)
			.distinct()
			.toList();
	}

	private static @Nullable String reference(String field, @Nullable String id, Function<String, Optional<?>> known,
			Fields fields) {
		if (isBlank(id) || id == null) {
			return null;
		}
		if (known.apply(id).isEmpty()) {
			fields.errors().add(field, "unknown", id);
		}
		return id;
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	/** A submitted part of a person in a session. */
	record ParticipationInput(@Schema(description = "Id of a person of the draft") @Nullable String person,
			@Schema(description = "speaker (if left out), panellist, author, chair, moderator or interpreter",
					example = "speaker") @Nullable String role) {

		private Optional<Participation> checked(String path, Fields fields, Timetable timetable) {
			if (isBlank(this.person)) {
				fields.errors().add(path + ".person", "required");
			}
			String known = reference(path + ".person", this.person, timetable::person, fields);
			ParticipantRole as = fields.identifiers()
				.choice(path + ".role", isBlank(this.role) ? "speaker" : this.role, ParticipantRole::of,
						ParticipantRole.slugs());
			return (known != null && as != null) ? Optional.of(new Participation(known, as)) : Optional.empty();
		}

	}

}
