package org.symposia.agenda.timetable.conflict;

import java.time.ZoneId;
import java.util.List;

import org.symposia.agenda.timetable.LocalSlot;
import org.symposia.agenda.timetable.Slot;
import org.symposia.starter.text.LocalizedText;

/**
 * A conflict in a timetable.
 *
 * @param rule name of the broken rule
 * @param subject id of the room or person concerned, or of the session itself
 * @param label title or name of the subject
 * @param sessions ids of the sessions concerned, by time
 * @param when the time concerned
 * @param zone zone of the event
 */
public record Conflict(String rule, Severity severity, String subject, LocalizedText label, List<String> sessions,
		Slot when, ZoneId zone) {

	/** Copies the list. */
	public Conflict {
		sessions = List.copyOf(sessions);
	}

	/** The id, the same in each version of a draft. */
	public String id() {
		return this.rule + ":" + this.subject + ":" + String.join("+", this.sessions);
	}

	/**
	 * Key under which the conflict is accepted. It includes the local time: another
	 * overlap of the same sessions must be accepted again.
	 */
	public String acceptanceKey() {
		return acceptanceKey(id(), this.when, this.zone);
	}

	/** The key of a conflict of an id at some time. */
	public static String acceptanceKey(String id, Slot when, ZoneId zone) {
		return id + "@" + LocalSlot.of(when, zone);
	}

	public boolean concerns(String session) {
		return this.sessions.contains(session);
	}

	/** Severity of a conflict. */
	public enum Severity {

		/** It is impossible. */
		ERROR,
		/** It is unusual. */
		WARNING

	}

}
