package org.symposia.registration.message;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.mail.Sender;

/**
 * Composes mails to attendees and queues them on behalf of their event: its name is the
 * sender, its contact gets the answers.
 */
@Component
class MailDispatcher {

	private final MailComposer composer;

	private final MailAttachments attachments;

	private final MailQueue queue;

	MailDispatcher(MailComposer composer, MailAttachments attachments, MailQueue queue) {
		this.composer = composer;
		this.attachments = attachments;
		this.queue = queue;
	}

	void send(String id, MailOccasion occasion, EventRecord event, Registration registration) {
		MailKind kind = occasion.kind();
		this.queue.enqueue(id, senderOf(event, registration), registration.attendee().person().mailAddress(),
				this.composer.compose(kind, event, registration, occasion.known()),
				this.attachments.calendar(kind, event, registration, occasion.previous()),
				this.attachments.of(kind, event, registration));
	}

	private static Sender senderOf(EventRecord event, Registration registration) {
		return new Sender(event.id(), event.title().in(registration.attendee().language().locale()), replyTo(event));
	}

	private static @Nullable String replyTo(EventRecord event) {
		return MailAddress.parse(event.information().contactMail()).map(MailAddress::envelope).orElse(null);
	}

}
