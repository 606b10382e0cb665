package org.symposia.registration.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

import org.symposia.registration.allowance.Allowance;
import org.symposia.registration.allowance.Allowances;
import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.attendee.StateChanges;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.invitation.CalendarInvitation;
import org.symposia.registration.ticket.Tickets;
import org.symposia.starter.mail.Attachment;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.EventSubscriber;

/** Tells attendees by mail where their registration stands. */
@Component
class AttendeeLetters implements EventSubscriber {

	/** Letters can wait; those still registering in a rush come first at the store. */
	private final Semaphore atOnce = new Semaphore(2, true);

	private final Registrations registrations;

	private final Mailboxes mailboxes;

	private final EventDirectory events;

	private final LetterWriter writer;

	private final Allowances allowances;

	private final Tickets tickets;

	private final CalendarInvitation invitation;

	private final MailQueue queue;

	AttendeeLetters(Registrations registrations, Mailboxes mailboxes, EventDirectory events, LetterWriter writer,
			Allowances allowances, Tickets tickets, CalendarInvitation invitation, MailQueue queue) {
		this.registrations = registrations;
		this.mailboxes = mailboxes;
		this.events = events;
		this.writer = writer;
		this.allowances = allowances;
		this.tickets = tickets;
		this.invitation = invitation;
		this.queue = queue;
	}

	@Override
	public String name() {
		return "attendee-letters";
	}

	@Override
	public Set<String> types() {
		return Set.of(StateChanges.TYPE);
	}

	@Override
	public void on(DomainEvent event) {
		this.atOnce.acquireUninterruptibly();
		try {
			this.registrations.find(event.subject()).ifPresent((registration) -> tell(event, registration));
		}
		finally {
			this.atOnce.release();
		}
	}

	private void tell(DomainEvent event, Registration registration) {
		RegistrationState previous = state(event, "previous");
		LetterKind kind = LetterKind.of(previous, state(event, "state"), registration);
		if (kind == null || isMoot(kind, registration)) {
			return;
		}
		if (!isUnasked(kind, registration) || this.allowances.spend(Allowance.LETTER, registration.attendee().mailbox())) {
			send("registration:" + event.id(), kind, registration, previous);
		}
	}

	/** What anybody may cause who does not read that mailbox, or as often as they like. */
	private static boolean isUnasked(LetterKind kind, Registration registration) {
		boolean byTeam = kind == LetterKind.CANCELLED_BY_TEAM;
		return (registration.mailboxConfirmed() == null && !byTeam) || kind == LetterKind.CORRECTED;
	}

	/** Who confirmed another registration of the same mailbox need not hear of this. */
	private boolean isMoot(LetterKind kind, Registration registration) {
		boolean over = kind == LetterKind.CANCELLED || kind == LetterKind.EXPIRED;
		return over && this.mailboxes.owner(registration.mailbox())
			.filter((owner) -> owner.state().isActive() && !owner.id().equals(registration.id()))
			.isPresent();
	}

	private void send(String id, LetterKind kind, Registration registration, RegistrationState previous) {
		EventRecord event = this.events.require(registration.event());
		List<Attachment> attachments = new ArrayList<>();
		if (kind.carriesTicket()) {
			attachments.addAll(ticket(event, registration));
		}
		if (kind.takesBack() && previous == RegistrationState.CONFIRMED) {
			attachments.add(calendar("CANCEL",
					this.invitation.cancellation(event, registration, registration.attendee().language().locale())));
		}
		this.queue.enqueue(id, registration.attendee().email(), this.writer.write(kind, event, registration),
				attachments);
	}

	private List<Attachment> ticket(EventRecord event, Registration registration) {
		byte[] entry = this.invitation.request(event, registration, registration.attendee().language().locale());
		return List.of(new Attachment("ticket-" + event.id() + ".pdf", "application/pdf",
				this.tickets.print(event, registration)), calendar("REQUEST", entry));
	}

	private static Attachment calendar(String method, byte[] bytes) {
		return new Attachment("invitation.ics", "text/calendar; charset=UTF-8; method=" + method, bytes);
	}

	private static RegistrationState state(DomainEvent event, String name) {
		return RegistrationState.of(String.valueOf(event.data().get(name))).orElse(RegistrationState.CLAIMING);
	}

}
