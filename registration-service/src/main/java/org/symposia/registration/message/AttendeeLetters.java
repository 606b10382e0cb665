package org.symposia.registration.message;

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

	private final Enclosures enclosures;

	private final MailQueue queue;

	AttendeeLetters(Registrations registrations, Mailboxes mailboxes, EventDirectory events, LetterWriter writer,
			Allowances allowances, Enclosures enclosures, MailQueue queue) {
		this.registrations = registrations;
		this.mailboxes = mailboxes;
		this.events = events;
		this.writer = writer;
		this.allowances = allowances;
		this.enclosures = enclosures;
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
		if (!isUnasked(kind, registration)
				|| this.allowances.spend(Allowance.LETTER, registration.attendee().mailbox(), event.id())) {
			send("registration:" + event.id(), kind, registration, previous);
		}
	}

	/**
	 * What anybody may cause who does not read that mailbox, or as often as they like.
	 */
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
		if (event.isOver() && !kind.takesBack()) {
			return;
		}
		this.queue.enqueue(id, registration.attendee().mailTo(), this.writer.write(kind, event, registration),
				enclosures(kind, event, registration, previous));
	}

	private List<Attachment> enclosures(LetterKind kind, EventRecord event, Registration registration,
			RegistrationState previous) {
		if (kind.carriesTicket()) {
			return this.enclosures.ticket(event, registration);
		}
		return (kind.takesBack() && previous == RegistrationState.CONFIRMED)
				? this.enclosures.cancellation(event, registration) : List.of();
	}

	private static RegistrationState state(DomainEvent event, String name) {
		return RegistrationState.of(String.valueOf(event.data().get(name))).orElse(RegistrationState.CLAIMING);
	}

}
