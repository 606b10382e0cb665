package org.symposia.registration.message;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;
import org.symposia.registration.registration.StateChangeEvents;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.EventSubscriber;
import org.symposia.starter.ratelimit.RateLimiter;

/** Mails attendees when the state of their registration changes. */
@Component
class StateChangeMailer implements EventSubscriber {

	/** Leaves most of the store to those registering at the same time. */
	private final Semaphore permits = new Semaphore(2, true);

	private final Registrations registrations;

	private final Mailboxes mailboxes;

	private final EventDirectory events;

	private final RateLimiter mailLimiter;

	private final AttendeeMails mails;

	private final PostponedMails postponed;

	private final ChangeMailProperties changeMails;

	private final Clock clock;

	StateChangeMailer(Registrations registrations, Mailboxes mailboxes, EventDirectory events, RateLimiter mailLimiter,
			AttendeeMails mails, PostponedMails postponed, ChangeMailProperties changeMails, Clock clock) {
		this.registrations = registrations;
		this.mailboxes = mailboxes;
		this.events = events;
		this.mailLimiter = mailLimiter;
		this.mails = mails;
		this.postponed = postponed;
		this.changeMails = changeMails;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "attendee-letters";
	}

	@Override
	public Set<String> types() {
		return Set.of(StateChangeEvents.TYPE);
	}

	@Override
	public void on(DomainEvent event) {
		this.permits.acquireUninterruptibly();
		try {
			this.registrations.find(event.subject()).ifPresent((registration) -> mail(event, registration));
		}
		finally {
			this.permits.release();
		}
	}

	private void mail(DomainEvent event, Registration registration) {
		RegistrationState previous = state(event, "previous");
		MailKind kind = MailKind.of(previous, state(event, "state"), StateChangeEvents.confirmsMailbox(event),
				registration);
		if (kind == null || registration.attendee().person().isErased() || isSuperfluous(kind, registration)) {
			return;
		}
		if (kind == MailKind.CORRECTED) {
			this.postponed.add(PostponedMail.ofCorrection("registration:" + event.id(), registration, revision(event),
					this.clock.instant().plus(this.changeMails.delay())));
		}
		else if (!isRateLimited(kind, registration) || this.mailLimiter
			.tryAcquire(registration.attendee().person().mailAddress().normalised(), event.id())) {
			send("registration:" + event.id(), kind, registration, previous);
		}
	}

	/** Whether people who do not own the mailbox can cause it. */
	private static boolean isRateLimited(MailKind kind, Registration registration) {
		return registration.mailboxConfirmed() == null && kind != MailKind.CANCELLED_BY_TEAM;
	}

	/** Whether it ends a registration whose mailbox has another active one. */
	private boolean isSuperfluous(MailKind kind, Registration registration) {
		boolean ends = kind == MailKind.CANCELLED || kind == MailKind.EXPIRED;
		return ends && this.mailboxes.owner(registration.mailbox())
			.filter((owner) -> owner.state().isActive() && !owner.id().equals(registration.id()))
			.isPresent();
	}

	private void send(String id, MailKind kind, Registration registration, RegistrationState previous) {
		EventRecord event = this.events.require(registration.event());
		if (event.isOver() && !kind.cancels()) {
			return;
		}
		this.mails.enqueue(id, MailOccasion.after(previous, kind), event, registration);
	}

	private static int revision(DomainEvent event) {
		return (event.data().get("revision") instanceof Number number) ? number.intValue() : 0;
	}

	private static RegistrationState state(DomainEvent event, String name) {
		return RegistrationState.of(String.valueOf(event.data().get(name))).orElse(RegistrationState.CLAIMING);
	}

}
