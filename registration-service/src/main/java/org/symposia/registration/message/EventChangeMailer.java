package org.symposia.registration.message;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

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
import org.symposia.registration.event.EventRevisions;
import org.symposia.registration.event.Lifecycle;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;

/**
 * Mails a new ticket and invitation to everybody with a place when title, place or times
 * of their event change, and the cancellation when the event is called off. Whoever was
 * told of a cancellation is told as well when the event takes place after all. Changes
 * that follow each other soon are told in one mail, and whoever knows the event as it is
 * now is told nothing. The mail's id names registration and revision, so each is sent
 * once; any instance can continue the mailing batch by batch. It goes on past a mail that
 * could not be composed, which is stored to be tried again.
 */
@Component
class EventChangeMailer {

	private static final Logger logger = LoggerFactory.getLogger(EventChangeMailer.class);

	private static final int BATCH = 100;

	private static final Set<RegistrationState> RECIPIENTS = EnumSet.of(RegistrationState.CONFIRMED,
			RegistrationState.WAITING);

	private final EventDirectory events;

	private final EventRevisions revisions;

	private final Registrations registrations;

	private final Mailings mailings;

	private final AttendeeMails mails;

	private final AsyncTaskExecutor executor;

	private final Duration delay;

	private final Clock clock;

	EventChangeMailer(EventDirectory events, EventRevisions revisions, Registrations registrations, Mailings mailings,
			AttendeeMails mails, AsyncTaskExecutor executor, ChangeMailProperties properties, Clock clock) {
		this.events = events;
		this.revisions = revisions;
		this.registrations = registrations;
		this.mailings = mailings;
		this.mails = mails;
		this.executor = executor;
		this.delay = properties.delay();
		this.clock = clock;
	}

	@EventListener
	void on(EventDetailsChanged change) {
		CompletableFuture.delayedExecutor(this.delay.toMillis() + 1, TimeUnit.MILLISECONDS, this.executor)
			.execute(() -> tryMail(change.event()));
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

	/**
	 * Does nothing for an event that never changed, is concluded, or was changed a moment
	 * ago.
	 */
	void mail(EventRecord event) {
		DetailsRevision revision = event.detailsRevision();
		if (revision == null || event.lifecycle() == Lifecycle.CONCLUDED
				|| this.clock.instant().isBefore(revision.settledSince().plus(this.delay))) {
			return;
		}
		Optional<Mailing> mailing = this.mailings.of(event.id(), revision);
		if (mailing.isPresent()) {
			List<EventRecord> earlier = this.revisions.between(event.id(), mailing.get().completed(), revision.number())
				.reversed();
			while (mailing.isPresent()) {
				mailing = mailBatch(event, revision, mailing.get(), earlier);
			}
		}
	}

	private Optional<Mailing> mailBatch(EventRecord event, DetailsRevision revision, Mailing mailing,
			List<EventRecord> earlier) {
		List<Registration> batch = this.registrations.after(event.id(), RECIPIENTS, mailing.after(), BATCH);
		if (batch.isEmpty()) {
			this.mailings.finish(mailing);
			return Optional.empty();
		}
		batch.stream()
			.filter(Registration::needsNoConfirmation)
			.filter((registration) -> registration.status().since().isBefore(revision.since()))
			.forEach((registration) -> send(event, revision, known(registration, mailing, earlier), registration));
		return this.mailings.advance(mailing, batch.getLast().id());
	}

	/**
	 * The event as a registration's mails told it last; null if that was not kept. A
	 * mailing that a later revision has interrupted did not reach everybody.
	 */
	private @Nullable EventRecord known(Registration registration, Mailing mailing, List<EventRecord> earlier) {
		return earlier.stream()
			.filter((event) -> event.revisionNumber() == mailing.completed() || knows(registration, event))
			.findFirst()
			.orElse(null);
	}

	/** Whether it was mailed about a revision, or made when that was known already. */
	private boolean knows(Registration registration, EventRecord event) {
		DetailsRevision revision = event.detailsRevision();
		return revision != null && (!registration.status().since().isBefore(revision.since())
				|| this.mails.hasAccepted(id(registration, revision.number())));
	}

	private void send(EventRecord event, DetailsRevision revision, @Nullable EventRecord known,
			Registration registration) {
		MailKind kind = kind(event, known, registration);
		if (kind != null) {
			this.mails.enqueue(id(registration, revision.number()), MailOccasion.ofChange(kind, registration, known),
					event, registration);
		}
	}

	/** Those on the waiting list are told only whether the event takes place. */
	private static @Nullable MailKind kind(EventRecord event, @Nullable EventRecord known, Registration registration) {
		boolean knowsOfCancellation = known != null && known.isCalledOff();
		if (event.isCalledOff()) {
			return knowsOfCancellation ? null : MailKind.eventCancelled(registration);
		}
		if (knowsOfCancellation) {
			return MailKind.eventResumed(registration);
		}
		boolean isKnown = known != null && event.hasDetailsOf(known);
		return (isKnown || registration.state() == RegistrationState.WAITING) ? null : MailKind.EVENT_CHANGED;
	}

	private static String id(Registration registration, int revision) {
		return "changed:" + registration.id() + "@" + revision;
	}

}
