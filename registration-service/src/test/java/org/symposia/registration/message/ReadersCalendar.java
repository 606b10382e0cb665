package org.symposia.registration.message;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.RRule;

import org.symposia.registration.SentMails;

/**
 * The calendar of somebody who gets invitations by mail. What it knows of an entry is
 * replaced by what has a higher sequence number (RFC 5546, 2.1.5).
 */
final class ReadersCalendar {

	private final Map<String, VEvent> entries = new HashMap<>();

	/** Enters what came with a mail. */
	void receive(MimeMessage mail) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(SentMails.calendarIn(mail)));
		String method = calendar.<Method>getProperty("METHOD").orElseThrow().getValue();
		for (VEvent entry : calendar.<VEvent>getComponents("VEVENT")) {
			boolean cancels = "CANCELLED".equals(entry.getStatus().getValue());
			if (cancels != "CANCEL".equals(method)) {
				throw new AssertionError(method + " of an entry that is " + entry.getStatus());
			}
			this.entries.merge(entry.getUid().orElseThrow().getValue(), entry, ReadersCalendar::later);
		}
	}

	private static VEvent later(VEvent known, VEvent received) {
		return (received.getSequence().getSequenceNo() > known.getSequence().getSequenceNo()) ? received : known;
	}

	/** Beginnings and ends, or days, with the place. */
	List<String> shown() {
		return this.entries.values()
			.stream()
			.filter((entry) -> !"CANCELLED".equals(entry.getStatus().getValue()))
			.flatMap((entry) -> occurrences(entry).map((when) -> when + " " + entry.getLocation().getValue()))
			.toList();
	}

	private static Stream<String> occurrences(VEvent entry) {
		Temporal start = entry.getDateTimeStart().getDate();
		return switch (start) {
			case LocalDate first -> days(entry, first).map(LocalDate::toString);
			default -> Stream.of(Instant.from(start) + "/" + Instant.from(entry.getDateTimeEnd().getDate()));
		};
	}

	private static Stream<LocalDate> days(VEvent entry, LocalDate first) {
		int count = entry.<RRule<?>>getProperty("RRULE").map((rule) -> rule.getRecur().getCount()).orElse(1);
		return first.datesUntil(first.plusDays(count));
	}

}
