package org.symposia.registration.message;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.mail.MailQueue;

/** Sends an attendee the link to their registration on behalf of the team. */
@Component
public class LinkSender {

	private final EventDirectory events;

	private final LetterWriter writer;

	private final MailQueue queue;

	private final Clock clock;

	LinkSender(EventDirectory events, LetterWriter writer, MailQueue queue, Clock clock) {
		this.events = events;
		this.writer = writer;
		this.queue = queue;
		this.clock = clock;
	}

	/**
	 * Sends it to the attendee's own mailbox, once a minute however often it is asked
	 * for.
	 */
	public void sendForTeam(Registration registration) {
		LetterKind again = LetterKind.again(registration);
		LetterKind kind = (again == LetterKind.LINK) ? LetterKind.LINK_BY_TEAM : again;
		this.queue.enqueue(
				"team-link:" + registration.id() + "@" + this.clock.instant().truncatedTo(ChronoUnit.MINUTES),
				registration.attendee().mailTo(),
				this.writer.write(kind, this.events.require(registration.event()), registration));
	}

}
