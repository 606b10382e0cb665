package org.symposia.agenda.timetable.conflict;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.symposia.agenda.timetable.Slot;
import org.symposia.starter.text.LocalizedText;

/**
 * Something in a draft that cannot happen as written.
 *
 * @param rule name of the rule that is broken
 * @param severity how bad that is
 * @param subject id of the room or person it is about, or of the session itself
 * @param label what people call the subject
 * @param sessions ids of the sessions concerned, by time
 * @param when the time concerned
 */
public record Conflict(String rule, Severity severity, String subject, LocalizedText label, List<String> sessions,
		Slot when) {

	/**
	 * Copies the list.
	 */
	public Conflict {
		sessions = List.copyOf(sessions);
	}

	/**
	 * The same conflict has the same id in each version of the draft.
	 * @return rule, subject and sessions
	 */
	public String id() {
		return this.rule + ":" + this.subject + ":" + String.join("+", this.sessions);
	}

	/**
	 * What somebody looked at who accepts this conflict: another overlap of the same
	 * sessions has to be looked at again.
	 * @return the id and the time concerned
	 */
	public String acceptanceKey() {
		return acceptanceKey(id(), this.when);
	}

	private static String acceptanceKey(String id, Slot when) {
		return id + "@" + when.start() + "/" + when.end();
	}

	/**
	 * The same circumstances at the same times on the clocks of another zone.
	 */
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

	/**
	 * How bad a conflict is.
	 */
	public enum Severity {

		/** It cannot happen. */
		ERROR,
		/** It is unusual. */
		WARNING

	}

}
