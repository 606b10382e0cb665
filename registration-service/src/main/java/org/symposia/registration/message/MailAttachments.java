package org.symposia.registration.message;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.ticket.Tickets;
import org.symposia.starter.mail.Attachment;
import org.symposia.starter.mail.CalendarPart;

/** What mails carry beside their text. */
@Component
class MailAttachments {

	private final Tickets tickets;

	private final CalendarInvitation invitation;

	MailAttachments(Tickets tickets, CalendarInvitation invitation) {
		this.tickets = tickets;
		this.invitation = invitation;
	}

	/** The ticket, with a place. */
	List<Attachment> of(MailKind kind, EventRecord event, Registration registration) {
		return kind.carriesTicket() ? List.of(new Attachment("ticket-" + event.id() + ".pdf", "application/pdf",
				this.tickets.pdf(event, registration))) : List.of();
	}

	/**
	 * The invitation with a place, the cancellation of the entry where it is lost; null
	 * if there is no entry.
	 */
	@Nullable CalendarPart calendar(MailKind kind, EventRecord event, Registration registration, RegistrationState previous) {
		Locale language = registration.attendee().language().locale();
		if (kind.carriesTicket()) {
			return new CalendarPart("REQUEST", this.invitation.request(event, registration, language));
		}
		boolean ends = kind == MailKind.EVENT_CANCELLED || (kind.cancels() && previous == RegistrationState.CONFIRMED);
		return ends ? new CalendarPart("CANCEL", this.invitation.cancellation(event, registration, language)) : null;
	}

}
