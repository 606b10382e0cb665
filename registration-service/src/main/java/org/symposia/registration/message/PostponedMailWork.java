package org.symposia.registration.message;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.work.Work;

/** Composes a postponed mail, unless it has become outdated. */
class PostponedMailWork implements Work<PostponedMail> {

	/** Taken over about twenty minutes; then the team is told. */
	private static final int MOST_ATTEMPTS = 8;

	private final Registrations registrations;

	private final EventDirectory events;

	private final MailDispatcher dispatcher;

	PostponedMailWork(Registrations registrations, EventDirectory events, MailDispatcher dispatcher) {
		this.registrations = registrations;
		this.events = events;
		this.dispatcher = dispatcher;
	}

	@Override
	public void perform(PostponedMail mail) {
		this.registrations.find(mail.registration()).ifPresent((registration) -> {
			EventRecord event = this.events.require(mail.event());
			if (mail.kind().isUpToDate(event, registration)) {
				this.dispatcher.send(mail.id(), mail.kind(), event, registration, mail.previous());
			}
		});
	}

	@Override
	public int mostAttempts() {
		return MOST_ATTEMPTS;
	}

}
