package org.symposia.registration.message;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.registration.Registration;

/** Mails an attendee the link to their registration on behalf of the team. */
@Component
public class LinkMailer {

	private final EventDirectory events;

	private final AttendeeMails mails;

	private final Clock clock;

	LinkMailer(EventDirectory events, AttendeeMails mails, Clock clock) {
		this.events = events;
		this.mails = mails;
		this.clock = clock;
	}

	/** Mails it to the attendee's own mailbox, at most once a minute. */
	public void sendForTeam(Registration registration) {
		MailKind again = MailKind.again(registration);
		MailKind kind = (again == MailKind.LINK) ? MailKind.LINK_BY_TEAM : again;
		this.mails.enqueue(
				"team-link:" + registration.id() + "@" + this.clock.instant().truncatedTo(ChronoUnit.MINUTES),
				MailOccasion.of(kind, registration), this.events.require(registration.event()), registration);
	}

}
