package org.symposia.registration.message;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import org.symposia.starter.mail.Attachment;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.mongo.StoreFailures;

/**
 * Mails a new ticket and invitation to everybody with a place when title, place or times
 * of their event change, and the cancellation when the event is called off. The mail's id
 * names registration and revision, so each is sent once; any instance can continue the
 * mailing batch by batch.
 */
@Component
class EventChangeMailer {

	private static final Logger logger = LoggerFactory.getLogger(EventChangeMailer.class);

	private static final int BATCH = 100;

	private final EventDirectory events;

	private final Registrations registrations;

	private final Mailings mailings;

	private final MailComposer composer;

	private final MailAttachments attachments;

	private final MailQueue queue;

	private final AsyncTaskExecutor executor;

	EventChangeMailer(EventDirectory events, Registrations registrations, Mailings mailings, MailComposer composer,
			MailAttachments attachments, MailQueue queue, AsyncTaskExecutor executor) {
		this.events = events;
		this.registrations = registrations;
		this.mailings = mailings;
		this.composer = composer;
		this.attachments = attachments;
		this.queue = queue;
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
		List<Registration> batch = recipients(event, mailing);
		if (batch.isEmpty()) {
			this.mailings.finish(mailing);
			return Optional.empty();
		}
		batch.stream()
			.filter(Registration::needsNoConfirmation)
			.filter((registration) -> registration.status().since().isBefore(revision.since()))
			.forEach((registration) -> trySend(event, revision, registration));
		return this.mailings.advance(mailing, batch.getLast().id());
	}

	/** Those on the waiting list are told only that the event is called off. */
	private List<Registration> recipients(EventRecord event, Mailing mailing) {
		Set<RegistrationState> states = event.isCalledOff()
				? EnumSet.of(RegistrationState.CONFIRMED, RegistrationState.WAITING)
				: EnumSet.of(RegistrationState.CONFIRMED);
		return this.registrations.after(event.id(), states, mailing.after(), BATCH);
	}

	/** A mail that cannot be composed does not stop the others. */
	private void trySend(EventRecord event, DetailsRevision revision, Registration registration) {
		try {
			send(event, revision, registration);
		}
		catch (RuntimeException ex) {
			if (StoreFailures.isUnavailable(ex)) {
				throw ex;
			}
			logger.error("Cannot compose the mail to {}: {}", registration.id(), ex.getClass().getName());
		}
	}

	private void send(EventRecord event, DetailsRevision revision, Registration registration) {
		this.queue.enqueue("changed:" + registration.id() + "@" + revision.number(),
				registration.attendee().person().mailTo(),
				this.composer.compose(event.isCalledOff() ? MailKind.EVENT_CANCELLED : MailKind.EVENT_CHANGED, event,
						registration),
				attachments(event, registration));
	}

	private List<Attachment> attachments(EventRecord event, Registration registration) {
		if (registration.state() != RegistrationState.CONFIRMED) {
			return List.of();
		}
		return event.isCalledOff() ? this.attachments.cancellation(event, registration)
				: this.attachments.ticket(event, registration);
	}

}
