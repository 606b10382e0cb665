package org.symposia.agenda.timetable.edit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.LocalSlot;
import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Slot;
import org.symposia.starter.text.LocalizedText;

/**
 * Converts items as they were stored when a session had one room, chairs and speakers,
 * and held its abstract.
 */
@Component
public class EarlierItems {

	private static final List<String> DROPPED = List.of("room", "chairs", "speakers", "abstractText");

	private final Contents contents;

	private final MongoConverter converter;

	EarlierItems(Contents contents, MongoConverter converter) {
		this.contents = contents;
		this.converter = converter;
	}

	/** A session of a draft. */
	Document planned(String event, Document session, ZoneId zone) {
		Document slot = session.get("slot", Document.class);
		Document planned = released(event, session).append("time",
				LocalSlot.of(new Slot(moment(slot, "start"), moment(slot, "end")), zone).toString());
		planned.remove("slot");
		return planned;
	}

	private static java.time.Instant moment(Document slot, String name) {
		return slot.get(name, Date.class).toInstant();
	}

	/** A session of a release. */
	public Document released(String event, Document session) {
		Document released = new Document(session);
		released.append("rooms", (session.get("room") != null) ? List.of(session.get("room")) : List.of());
		released.append("participations", participations(session));
		String content = this.contents.store(event,
				new ItemContent.OfSession(null, null, text(session.get("abstractText", Document.class)), List.of()));
		if (content != null) {
			released.append("content", content);
		}
		DROPPED.forEach(released::remove);
		return released;
	}

	private @Nullable LocalizedText text(@Nullable Document stored) {
		return (stored != null) ? this.converter.getConversionService().convert(stored, LocalizedText.class) : null;
	}

	private static List<Document> participations(Document session) {
		List<Document> all = new ArrayList<>();
		persons(session, "chairs").forEach((person) -> all.add(participation(person, ParticipantRole.CHAIR)));
		persons(session, "speakers").forEach((person) -> all.add(participation(person, ParticipantRole.SPEAKER)));
		return all;
	}

	private static List<String> persons(Document session, String name) {
		return Objects.requireNonNullElse(session.getList(name, String.class), List.of());
	}

	private static Document participation(String person, ParticipantRole role) {
		return new Document("person", person).append("role", role.name());
	}

	/** A room. */
	public Document room(Document room) {
		return new Document(room).append("parallel", false);
	}

}
