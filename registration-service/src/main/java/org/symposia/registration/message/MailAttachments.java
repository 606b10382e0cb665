package org.symposia.registration.message;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.ticket.Tickets;
import org.symposia.starter.mail.Attachment;

/** Attachments of mails. */
@Component
class MailAttachments {

	private final Tickets tickets;

	private final CalendarInvitation invitation;

	MailAttachments(Tickets tickets, CalendarInvitation invitation) {
		this.tickets = tickets;
		this.invitation = invitation;
	}

	/**
	 * The ticket and the calendar invitation with a place, the cancellation of the
	 * calendar entry where it is lost.
	 */
	List<Attachment> of(MailKind kind, EventRecord event, Registration registration, RegistrationState previous) {
		if (kind.carriesTicket()) {
			return ticket(event, registration);
		}
		boolean ends = kind == MailKind.EVENT_CANCELLED || (kind.cancels() && previous == RegistrationState.CONFIRMED);
		return ends ? List.of(cancellation(event, registration)) : List.of();
	}

	private List<Attachment> ticket(EventRecord event, Registration registration) {
		byte[] ticket = this.tickets.pdf(event, registration);
		byte[] entry = this.invitation.request(event, registration, language(registration));
		return List.of(new Attachment("ticket-" + event.id() + ".pdf", "application/pdf", ticket),
				calendar("REQUEST", entry));
	}

	private Attachment cancellation(EventRecord event, Registration registration) {
		return calendar("CANCEL", this.invitation.cancellation(event, registration, language(registration)));
	}

	private static Locale language(Registration registration) {
		return registration.attendee().language().locale();
	}

	private static Attachment calendar(String method, byte[] bytes) {
		return new Attachment("invitation.ics", "text/calendar; charset=UTF-8; method=" + method, bytes);
	}

}
