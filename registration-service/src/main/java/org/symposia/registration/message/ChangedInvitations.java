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

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.event.CalendarChanged;
import org.symposia.registration.event.Edition;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.Lifecycle;
import org.symposia.starter.mail.Attachment;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.mongo.StoreFailures;

/**
 * Sends everybody who has a place the invitation anew when title, place or times of their
 * event have changed, and takes it back when the event is called off: once an edition, as
 * the letter's id names registration and edition, and in batches that any instance
 * continues.
 */
@Component
class ChangedInvitations {

	private static final Logger logger = LoggerFactory.getLogger(ChangedInvitations.class);

	private static final int BATCH = 100;

	private final EventDirectory events;

	private final Registrations registrations;

	private final InvitationRounds rounds;

	private final LetterWriter writer;

	private final Enclosures enclosures;

	private final MailQueue queue;

	private final AsyncTaskExecutor executor;

	ChangedInvitations(EventDirectory events, Registrations registrations, InvitationRounds rounds, LetterWriter writer,
			Enclosures enclosures, MailQueue queue, AsyncTaskExecutor executor) {
		this.events = events;
		this.registrations = registrations;
		this.rounds = rounds;
		this.writer = writer;
		this.enclosures = enclosures;
		this.queue = queue;
		this.executor = executor;
	}

	@EventListener
	void on(CalendarChanged change) {
		this.executor.execute(() -> tellOrLeave(change.event()));
	}

	/** Goes on with every round that was not finished. */
	void run() {
		this.events.known().forEach(this::tellOrLeave);
	}

	private void tellOrLeave(String event) {
		try {
			tell(this.events.require(event));
		}
		catch (RuntimeException ex) {
			logger.warn("Leaves the invitations to {} to the next round: {}", event, ex.toString());
		}
	}

	/** Does nothing for an event that never changed, or that has been held. */
	void tell(EventRecord event) {
		Edition edition = event.edition();
		if (edition == null || event.lifecycle() == Lifecycle.CONCLUDED) {
			return;
		}
		Optional<InvitationRound> round = this.rounds.of(event.id(), edition.number());
		while (round.isPresent()) {
			round = tellBatch(event, edition, round.get());
		}
	}

	private Optional<InvitationRound> tellBatch(EventRecord event, Edition edition, InvitationRound round) {
		List<Registration> batch = concerned(event, round);
		if (batch.isEmpty()) {
			this.rounds.finish(round);
			return Optional.empty();
		}
		batch.stream()
			.filter(Registration::needsNoConfirmation)
			.filter((registration) -> registration.standing().since().isBefore(edition.since()))
			.forEach((registration) -> sendOrLeaveOut(event, edition, registration));
		return this.rounds.advance(round, batch.getLast().id());
	}

	/** Who waits for a place hears of it only where there will be none. */
	private List<Registration> concerned(EventRecord event, InvitationRound round) {
		Set<RegistrationState> states = event.isCalledOff()
				? EnumSet.of(RegistrationState.CONFIRMED, RegistrationState.WAITING)
				: EnumSet.of(RegistrationState.CONFIRMED);
		return this.registrations.after(event.id(), states, round.after(), BATCH);
	}

	/** One letter that cannot be written keeps nobody else from theirs. */
	private void sendOrLeaveOut(EventRecord event, Edition edition, Registration registration) {
		try {
			send(event, edition, registration);
		}
		catch (RuntimeException ex) {
			if (StoreFailures.isUnavailable(ex)) {
				throw ex;
			}
			logger.error("Cannot tell {} of the change: {}", registration.id(), ex.getClass().getName());
		}
	}

	private void send(EventRecord event, Edition edition, Registration registration) {
		this.queue.enqueue("changed:" + registration.id() + "@" + edition.number(), registration.attendee().mailTo(),
				this.writer.write(event.isCalledOff() ? LetterKind.EVENT_CANCELLED : LetterKind.EVENT_CHANGED, event,
						registration),
				enclosures(event, registration));
	}

	private List<Attachment> enclosures(EventRecord event, Registration registration) {
		if (registration.state() != RegistrationState.CONFIRMED) {
			return List.of();
		}
		return event.isCalledOff() ? this.enclosures.cancellation(event, registration)
				: this.enclosures.ticket(event, registration);
	}

}
