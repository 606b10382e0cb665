package org.symposia.starter.mail;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.work.WorkState;

/**
 * A stored mail. Once it is sent, addresses and content are removed.
 *
 * @param sender null for the configured sender, as in mails stored before it was kept
 * @param calendar null if there is none; mails stored before it was kept have it among
 * their attachments
 */
@Document("mails")
record QueuedMail(@Id String id, @Nullable Sender sender, @Nullable String to, @Nullable MailContent content,
		@Nullable CalendarPart calendar, @Nullable List<Attachment> attachments, WorkState state, int attempts,
		@Indexed Instant due) {

	/** Taken over about two days. */
	static final int MOST_ATTEMPTS = 60;

	static QueuedMail of(String id, @Nullable Sender sender, String to, MailContent content,
			@Nullable CalendarPart calendar, List<Attachment> attachments, Instant now) {
		return new QueuedMail(id, sender, to, content, calendar, attachments, WorkState.WAITING, 0, now);
	}

	/** Whether it was given up at once, as the mail server refuses it for good. */
	boolean isRefused() {
		return this.state == WorkState.DEAD && this.attempts < MOST_ATTEMPTS;
	}

}
