package org.symposia.registration.message;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.calendar.ContentLines;
import org.symposia.starter.web.PublicUrl;

/**
 * Calendar invitations (RFC 5546): a request when the place is given, a cancellation when
 * the registration is cancelled. UID stays, SEQUENCE grows with changes of the
 * registration and of the event. Times are in UTC, which every calendar shows in its own
 * zone; of an event that is longer than a day only the days are entered.
 */
@Component
public class CalendarInvitation {

	private static final Duration DAY = Duration.ofDays(1);

	private final PublicUrl publicUrl;

	private final SenderProperties sender;

	private final Clock clock;

	CalendarInvitation(PublicUrl publicUrl, SenderProperties sender, Clock clock) {
		this.publicUrl = publicUrl;
		this.sender = sender;
		this.clock = clock;
	}

	/** The invitation as an iCalendar file. */
	public byte[] request(EventRecord event, Registration registration, Locale reader) {
		return write(event, registration, reader, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
	}

	/** The cancellation as an iCalendar file. */
	public byte[] cancellation(EventRecord event, Registration registration, Locale reader) {
		return write(event, registration, reader, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
	}

	private byte[] write(EventRecord event, Registration registration, Locale reader, Method method, Status status) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Symposia//Registration//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(method);
		VEvent entry = entry(event, registration, reader);
		entry.add(status);
		calendar.add(entry);
		return bytes(calendar);
	}

	private VEvent entry(EventRecord event, Registration registration, Locale reader) {
		VEvent entry = new VEvent(false);
		entry.add(new Uid(registration.id() + "@" + URI.create(this.publicUrl.origin()).getHost()));
		entry.add(new DtStamp(this.clock.instant()));
		entry.add(new Sequence(registration.revision() + event.revisionNumber()));
		addTimes(entry, event);
		entry.add(new Summary(event.title().in(reader)));
		entry.add(new Location(event.location(reader)));
		entry.add(new Url(URI.create(this.publicUrl.of("/agenda/" + event.id()))));
		Organizer organizer = new Organizer(this.sender.organizerUri());
		organizer.add(name(event.title().in(reader)));
		entry.add(organizer);
		entry.add(attendee(registration));
		return entry;
	}

	/**
	 * Of a longer event only the first beginning and the last end are known, so it is an
	 * entry for each of its days rather than a block that covers the nights.
	 */
	private static void addTimes(VEvent entry, EventRecord event) {
		if (Duration.between(event.start(), event.end()).compareTo(DAY) <= 0) {
			entry.add(new DtStart<>(event.start()));
			entry.add(new DtEnd<>(event.end()));
			return;
		}
		LocalDate first = LocalDate.ofInstant(event.start(), event.zoneId());
		LocalDate last = LocalDate.ofInstant(event.end().minusNanos(1), event.zoneId());
		entry.add(new DtStart<>(first));
		entry.add(new DtEnd<>(first.plusDays(1)));
		entry.add(new RRule<>("FREQ=DAILY;COUNT=" + (ChronoUnit.DAYS.between(first, last) + 1)));
	}

	private static Attendee attendee(Registration registration) {
		Attendee attendee = new Attendee(mailto(registration.attendee().person().mailAddress().envelope()));
		attendee.add(name(registration.attendee().person().fullName()));
		attendee.add(PartStat.ACCEPTED);
		attendee.add(Rsvp.FALSE);
		return attendee;
	}

	/** RFC 5545, 3.2: values of parameters hold no quotation marks. */
	private static Cn name(String name) {
		return new Cn(name.replace('"', '\''));
	}

	/** RFC 6068: characters reserved in a URI are escaped. */
	private static URI mailto(String address) {
		int at = address.lastIndexOf('@');
		String local = UriUtils.encode(address.substring(0, at), StandardCharsets.UTF_8).replace("%2B", "+");
		return URI.create("mailto:" + local + address.substring(at));
	}

	private static byte[] bytes(Calendar calendar) {
		try {
			StringWriter writer = new StringWriter();
			new CalendarOutputter(false).output(calendar, writer);
			return ContentLines.fold(writer.toString()).getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
