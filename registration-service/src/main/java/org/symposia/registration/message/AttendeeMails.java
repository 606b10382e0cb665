package org.symposia.registration.message;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.mongo.StoreFailures;

/**
 * Mails attendees. A mail that cannot be composed is stored and tried again, so that it
 * neither gets lost nor holds up the others.
 */
@Component
class AttendeeMails {

	private static final Logger logger = LoggerFactory.getLogger(AttendeeMails.class);

	private final MailDispatcher dispatcher;

	private final PostponedMails postponed;

	private final MailQueue queue;

	private final Clock clock;

	AttendeeMails(MailDispatcher dispatcher, PostponedMails postponed, MailQueue queue, Clock clock) {
		this.dispatcher = dispatcher;
		this.postponed = postponed;
		this.queue = queue;
		this.clock = clock;
	}

	/** Accepts a mail; the same id is sent once only. */
	void enqueue(String id, MailOccasion occasion, EventRecord event, Registration registration) {
		try {
			this.dispatcher.send(id, occasion, event, registration);
		}
		catch (RuntimeException ex) {
			if (StoreFailures.isUnavailable(ex)) {
				throw ex;
			}
			logger.error("Cannot compose the mail {} now, tries again: {}", id, ex.getClass().getName());
			this.postponed.add(PostponedMail.of(id, occasion, registration, this.clock.instant()));
		}
	}

	/** Whether a mail of that id was accepted lately. */
	boolean hasAccepted(String id) {
		return this.queue.hasAccepted(id) || this.postponed.contains(id);
	}

}
