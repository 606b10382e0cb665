package org.symposia.registration.message;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.DetailsRevision;
import org.symposia.registration.event.EventDetailsChanged;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.Lifecycle;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;

/**
 * Mails a new ticket and invitation to everybody with a place when title, place or times
 * of their event change, and the cancellation when the event is called off. Whoever was
 * told of a cancellation is told as well when the event takes place after all. The mail's
 * id names registration and revision, so each is sent once; any instance can continue the
 * mailing batch by batch. It goes on past a mail that could not be composed, which is
 * stored to be tried again.
 */
@Component
class EventChangeMailer {

	private static final Logger logger = LoggerFactory.getLogger(EventChangeMailer.class);

	private static final int BATCH = 100;

	private final EventDirectory events;

	private final Registrations registrations;

	private final Mailings mailings;

	private final AttendeeMails mails;

	private final AsyncTaskExecutor executor;

	EventChangeMailer(EventDirectory events, Registrations registrations, Mailings mailings, AttendeeMails mails,
			AsyncTaskExecutor executor) {
		this.events = events;
		this.registrations = registrations;
		this.mailings = mailings;
		this.mails = mails;
		this.executor = executor;
	}

	@EventListener
	void on(EventDetailsChanged change) {
		this.executor.execute(() -> tryMail(change.event()));
	}

	/** Continues all unfinished mailings. */
	void run() {
		this.events.known().forEach(this::tryMail);
	}

	private void tryMail(String event) {
		try {
			mail(this.events.require(event));
		}
		catch (RuntimeException ex) {
			logger.warn("Cannot finish the mailing for {} now, the next run continues: {}", event, ex.toString());
		}
	}

	/** Does nothing for an event that never changed or is concluded. */
	void mail(EventRecord event) {
		DetailsRevision revision = event.detailsRevision();
		if (revision == null || event.lifecycle() == Lifecycle.CONCLUDED) {
			return;
		}
		Optional<Mailing> mailing = this.mailings.of(event.id(), revision.number());
		while (mailing.isPresent()) {
			mailing = mailBatch(event, revision, mailing.get());
		}
	}

	private Optional<Mailing> mailBatch(EventRecord event, DetailsRevision revision, Mailing mailing) {
		List<Registration> batch = recipients(event, revision, mailing);
		if (batch.isEmpty()) {
			this.mailings.finish(mailing);
			return Optional.empty();
		}
		batch.stream()
			.filter(Registration::needsNoConfirmation)
			.filter((registration) -> registration.status().since().isBefore(revision.since()))
			.forEach((registration) -> send(event, revision, mailing, registration));
		return this.mailings.advance(mailing, batch.getLast().id());
	}

	/** Those on the waiting list are told only whether the event takes place. */
	private List<Registration> recipients(EventRecord event, DetailsRevision revision, Mailing mailing) {
		Set<RegistrationState> states = (event.isCalledOff() || revision.resumption() != null)
				? EnumSet.of(RegistrationState.CONFIRMED, RegistrationState.WAITING)
				: EnumSet.of(RegistrationState.CONFIRMED);
		return this.registrations.after(event.id(), states, mailing.after(), BATCH);
	}

	private void send(EventRecord event, DetailsRevision revision, Mailing mailing, Registration registration) {
		MailKind kind = kind(event, revision, mailing, registration);
		if (kind != null) {
			this.mails.enqueue(id(registration, revision.number()), kind, event, registration);
		}
	}

	private @Nullable MailKind kind(EventRecord event, DetailsRevision revision, Mailing mailing,
			Registration registration) {
		if (event.isCalledOff()) {
			return MailKind.eventCancelled(registration);
		}
		DetailsRevision.Resumption resumption = revision.resumption();
		if (resumption != null && knows(registration, resumption.cancelled(), mailing)
				&& !knows(registration, resumption.resumed(), mailing)) {
			return MailKind.eventResumed(registration);
		}
		return (registration.state() == RegistrationState.CONFIRMED) ? MailKind.EVENT_CHANGED : null;
	}

	/**
	 * Whether a registration was mailed about a revision. A mailing that a later revision
	 * has interrupted did not reach everybody.
	 */
	private boolean knows(Registration registration, int revision, Mailing mailing) {
		return mailing.completed() >= revision || this.mails.hasAccepted(id(registration, revision));
	}

	private static String id(Registration registration, int revision) {
		return "changed:" + registration.id() + "@" + revision;
	}

}
