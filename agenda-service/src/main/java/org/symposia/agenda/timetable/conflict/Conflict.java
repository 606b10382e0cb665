package org.symposia.agenda.timetable.conflict;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

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
 */
public record Conflict(String rule, Severity severity, String subject, LocalizedText label, List<String> sessions,
		Slot when) {

	/** Copies the list. */
	public Conflict {
		sessions = List.copyOf(sessions);
	}

	/** The id, the same in each version of a draft. */
	public String id() {
		return this.rule + ":" + this.subject + ":" + String.join("+", this.sessions);
	}

	/**
	 * Key under which the conflict is accepted. It includes the time: another overlap of
	 * the same sessions must be accepted again.
	 */
	public String acceptanceKey() {
		return acceptanceKey(id(), this.when);
	}

	private static String acceptanceKey(String id, Slot when) {
		return id + "@" + when.start() + "/" + when.end();
	}

	/** The acceptance key with the same local times in another zone. */
	public static String moved(String acceptanceKey, ZoneId from, ZoneId to) {
		int when = acceptanceKey.lastIndexOf('@');
		int end = acceptanceKey.lastIndexOf('/');
		Slot slot = new Slot(Instant.parse(acceptanceKey.substring(when + 1, end)),
				Instant.parse(acceptanceKey.substring(end + 1)));
		return acceptanceKey(acceptanceKey.substring(0, when), slot.moved(from, to));
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
