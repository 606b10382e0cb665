package org.symposia.agenda.timetable.grid;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.schedule.PublicPerson;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.starter.text.LocalizedText;

/**
 * A session on a day of the agenda, with the labels of what it refers to.
 *
 * @param slot the part of its time shown here
 * @param zone time zone of the agenda
 * @param start local time, empty if it started on an earlier day
 * @param end local time, with the day unless it is the same
 * @param rooms names of its rooms
 * @param colour number of the track's colour, 0 for none
 * @param people who take part, by role
 * @param parts the sessions that are parts of it, by time
 */
public record AgendaEntry(PublicSession session, Slot slot, ZoneId zone, String start, String end,
		List<LocalizedText> rooms, @Nullable LocalizedText track, int colour, List<People> people,
		List<AgendaEntry> parts) {

	/** Longer sessions are shown until their end. */
	private static final long LONGEST_IN_MINUTES = 180;

	public String id() {
		return this.session.id();
	}

	public LocalizedText title() {
		return this.session.title();
	}

	public String kind() {
		return this.session.kind().slug();
	}

	/** Whether it started on an earlier day. */
	public boolean continues() {
		return this.slot.start().isAfter(this.session.slot().start());
	}

	public boolean isBreak() {
		return this.session.kind() == SessionKind.BREAK;
	}

	/** Whether it has no room of its own. */
	public boolean isWithoutRoom() {
		return this.rooms.isEmpty();
	}

	/** Minutes from start to end. */
	public long minutes() {
		return Duration.between(this.slot.start(), this.slot.end()).toMinutes();
	}

	/** Whether its duration tells more than its end. */
	public boolean isShort() {
		return !continues() && minutes() <= LONGEST_IN_MINUTES;
	}

	/** The start with its offset (ISO 8601). */
	public String from() {
		return this.slot.start().atZone(this.zone).toOffsetDateTime().toString();
	}

	/** The end with its offset (ISO 8601). */
	public String to() {
		return this.slot.end().atZone(this.zone).toOffsetDateTime().toString();
	}

	/** The CSS classes of the entry. */
	public String css() {
		return Stream.of("entry", isBreak() ? "entry-pause" : "", trackCss())
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/** The CSS class of the track, empty without one. */
	public String trackCss() {
		return (this.colour > 0) ? "track-" + this.colour : "";
	}

	/**
	 * Those who take part in a role.
	 *
	 * @param id of their section on a page
	 * @param label message key of the role; only scientific sessions have a chair
	 * @param leading whether the role goes without saying
	 */
	public record People(String id, String label, boolean leading, List<PublicPerson> persons) {

		static People of(ParticipantRole role, SessionKind kind, List<PublicPerson> persons) {
			return new People(role.slug() + "s", label(role, isFestive(kind)), role == ParticipantRole.SPEAKER,
					persons);
		}

		private static String label(ParticipantRole role, boolean festive) {
			return switch (role) {
				case CHAIR -> festive ? "agenda.moderation" : "agenda.chair";
				case SPEAKER -> festive ? "agenda.participants" : "agenda.speakers";
				case MODERATOR -> "agenda.moderation";
				case PANELLIST, AUTHOR, INTERPRETER -> "agenda." + role.slug();
			};
		}

		private static boolean isFestive(SessionKind kind) {
			return switch (kind) {
				case CEREMONY, SOCIAL, BREAK, INTERNAL -> true;
				case SESSION, TALK, KEYNOTE, PANEL -> false;
			};
		}

	}

}
