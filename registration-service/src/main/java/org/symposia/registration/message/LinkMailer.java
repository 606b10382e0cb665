package org.symposia.registration.message;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.mail.MailQueue;

/** Mails an attendee the link to their registration on behalf of the team. */
@Component
public class LinkMailer {

	private final EventDirectory events;

	private final MailComposer composer;

	private final MailQueue queue;

	private final Clock clock;

	LinkMailer(EventDirectory events, MailComposer composer, MailQueue queue, Clock clock) {
		this.events = events;
		this.composer = composer;
		this.queue = queue;
		this.clock = clock;
	}

	/** Mails it to the attendee's own mailbox, at most once a minute. */
	public void sendForTeam(Registration registration) {
		MailKind again = MailKind.again(registration);
		MailKind kind = (again == MailKind.LINK) ? MailKind.LINK_BY_TEAM : again;
		this.queue.enqueue(
				"team-link:" + registration.id() + "@" + this.clock.instant().truncatedTo(ChronoUnit.MINUTES),
				registration.attendee().person().mailTo(),
				this.composer.compose(kind, this.events.require(registration.event()), registration));
	}

}
