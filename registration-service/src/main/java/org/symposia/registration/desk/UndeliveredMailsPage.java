package org.symposia.registration.desk;

import java.util.List;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/** The mails of an event that could not be sent. */
record UndeliveredMailsPage(EventHead event, List<Row> mails) implements Page {

	/**
	 * One mail.
	 *
	 * @param attendees address of the list of attendees with that mail address
	 * @param since localized
	 * @param reason part of the message keys
	 */
	record Row(String id, String to, String attendees, String subject, String since, String reason) {
	}

}
