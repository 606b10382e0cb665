package org.symposia.starter.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.work.WorkQueue;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Stores mails and sends them soon, repeating for about two days. Accepted mails survive
 * a restart.
 */
public final class MailQueue {

	private final MongoOperations store;

	private final WorkQueue<QueuedMail> queue;

	private final Clock clock;

	MailQueue(MongoOperations store, WorkQueue<QueuedMail> queue, Clock clock) {
		this.store = store;
		this.queue = queue;
		this.clock = clock;
	}

	/**
	 * Accepts a mail from the configured sender.
	 * @param id says which mail this is; the same id is sent once only
	 * @param to one mail address
	 */
	public void enqueue(String id, String to, MailContent content, List<Attachment> attachments) {
		enqueue(id, null, to, content, attachments);
	}

	/**
	 * Accepts a mail.
	 * @param id says which mail this is; the same id is sent once only
	 * @param sender on whose behalf it is sent; null for the configured sender
	 * @param to one mail address
	 */
	public void enqueue(String id, @Nullable Sender sender, String to, MailContent content,
			List<Attachment> attachments) {
		Instant now = this.clock.instant();
		try {
			this.store.insert(QueuedMail.of(id, sender, to, content, attachments, now));
		}
		catch (DuplicateKeyException ex) {
			return;
		}
		this.queue.wake(id);
	}

	/**
	 * Whether a mail of that id was accepted. Mails are forgotten thirty days after they
	 * were sent.
	 */
	public boolean hasAccepted(String id) {
		return this.store.exists(query(where("_id").is(id)), QueuedMail.class);
	}

	/** Accepts a mail without attachments. */
	public void enqueue(String id, String to, MailContent content) {
		enqueue(id, to, content, List.of());
	}

}
