package org.symposia.agenda.timetable.schedule;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.starter.text.LocalizedText;

/**
 * A session in the JSON of the API.
 *
 * @param id unique in its event
 * @param title by language, the first one authoritative
 * @param subtitle by language, {@code null} if there is none
 * @param kind session, talk, keynote, panel, ceremony, social, break or internal
 * @param start with the offset of the event's zone, {@code null} as long as it has no
 * time
 * @param end with the offset of the event's zone, {@code null} as long as it has no time
 * @param room id of its first room, {@code null} if it has none
 * @param rooms ids of its rooms
 * @param track id of its track, {@code null} if it has none
 * @param parent id of the session of which it is a part, {@code null} if there is none
 * @param chairs ids of persons
 * @param speakers ids of persons
 * @param participations all who take part, in the order to name them
 * @param language tag of the language in which it is held, {@code null} if unknown
 * @param abstractText by language, {@code null} if there is none
 * @param links further reading
 */
public record SessionView(String id, LocalizedText title, @Nullable LocalizedText subtitle, String kind,
		@Nullable OffsetDateTime start, @Nullable OffsetDateTime end, @Nullable String room, List<String> rooms,
		@Nullable String track, @Nullable String parent, List<String> chairs, List<String> speakers,
		List<ParticipationView> participations, @Nullable String language,
		@JsonProperty("abstract") @Nullable LocalizedText abstractText, List<LinkView> links) {

	public static SessionView of(PublicSession session, ItemContent.OfSession content, ZoneId zone) {
		return of(session.id(), session.title(), session.kind(), session.slot(), session.rooms(), session.track(),
				session.parent(), session.participations(), content, zone);
	}

	/** A session of a draft. */
	public static SessionView of(Session session, ItemContent.OfSession content, ZoneId zone) {
		return of(session.id(), session.title(), session.kind(), session.slot(zone).orElse(null), session.rooms(),
				session.track(), session.parent(), session.participations(), content, zone);
	}

	private static SessionView of(String id, LocalizedText title, SessionKind kind, @Nullable Slot slot,
			List<String> rooms, @Nullable String track, @Nullable String parent, List<Participation> participations,
			ItemContent.OfSession content, ZoneId zone) {
		return new SessionView(id, title, content.subtitle(), kind.slug(),
				(slot != null) ? slot.start().atZone(zone).toOffsetDateTime() : null,
				(slot != null) ? slot.end().atZone(zone).toOffsetDateTime() : null,
				rooms.isEmpty() ? null : rooms.getFirst(), rooms, track, parent,
				Participation.persons(participations, ParticipantRole.CHAIR),
				Participation.persons(participations, ParticipantRole.SPEAKER),
				participations.stream().map(ParticipationView::of).toList(), content.language(), content.abstractText(),
				content.links().stream().map(LinkView::of).toList());
	}

	/**
	 * A person's part in a session.
	 *
	 * @param person id of the person
	 * @param role speaker, panellist, author, chair, moderator or interpreter
	 */
	public record ParticipationView(String person, String role) {

		static ParticipationView of(Participation participation) {
			return new ParticipationView(participation.person(), participation.role().slug());
		}

	}

	/**
	 * A link to further reading.
	 *
	 * @param label what is found there, by language
	 * @param url address of the page
	 */
	public record LinkView(LocalizedText label, String url) {

		static LinkView of(ItemContent.Link link) {
			return new LinkView(link.label(), link.url());
		}

	}

}
