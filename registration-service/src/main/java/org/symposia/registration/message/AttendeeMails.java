package org.symposia.registration.message;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.person.MailAddress;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.mail.Attachment;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.mail.Sender;

/**
 * Mails attendees on behalf of their event: its name is the sender, its contact gets the
 * answers.
 */
@Component
class AttendeeMails {

	private final MailComposer composer;

	private final MailQueue queue;

	AttendeeMails(MailComposer composer, MailQueue queue) {
		this.composer = composer;
		this.queue = queue;
	}

	/** Accepts a mail; the same id is sent once only. */
	void enqueue(String id, MailKind kind, EventRecord event, Registration registration, List<Attachment> attachments) {
		this.queue.enqueue(id, senderOf(event, registration), registration.attendee().person().mailTo(),
				this.composer.compose(kind, event, registration), attachments);
	}

	/** Whether a mail of that id was accepted lately. */
	boolean hasAccepted(String id) {
		return this.queue.hasAccepted(id);
	}

	private static Sender senderOf(EventRecord event, Registration registration) {
		return new Sender(event.title().in(registration.attendee().language().locale()), replyTo(event));
	}

	private static @Nullable String replyTo(EventRecord event) {
		String mail = event.information().contactMail();
		return (mail != null && MailAddress.isValid(mail)) ? MailAddress.mailable(mail) : null;
	}

}
