package org.symposia.starter.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

import org.symposia.starter.work.WorkQueue;
import org.symposia.starter.work.WorkState;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Stores mails and sends them soon, repeating for about two days. Accepted mails survive
 * a restart. Mails that were given up can be listed and sent again for thirty days.
 */
public final class MailQueue {

	private static final int MOST_LISTED = 1000;

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
	 */
	public void enqueue(String id, MailAddress to, MailContent content) {
		enqueue(id, null, to, content, null, List.of());
	}

	/**
	 * Accepts a mail.
	 * @param id says which mail this is; the same id is sent once only
	 * @param sender on whose behalf it is sent; null for the configured sender
	 * @param calendar null if there is nothing to enter
	 */
	public void enqueue(String id, @Nullable Sender sender, MailAddress to, MailContent content,
			@Nullable CalendarPart calendar, List<Attachment> attachments) {
		Instant now = this.clock.instant();
		try {
			this.store.insert(QueuedMail.of(id, sender, to.envelope(), content, calendar, attachments, now));
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

	/** The mails on behalf of an owner that were given up, a thousand at most. */
	public List<UndeliverableMail> undeliverable(String owner) {
		return this.store.find(query(givenUp(owner)).limit(MOST_LISTED), QueuedMail.class)
			.stream()
			.map(MailQueue::undeliverable)
			.toList();
	}

	private static UndeliverableMail undeliverable(QueuedMail mail) {
		return new UndeliverableMail(mail.id(), Objects.requireNonNull(mail.to()),
				Objects.requireNonNull(mail.content()).subject(), mail.due(), mail.isRefused());
	}

	/** How many mails on behalf of an owner were given up. */
	public long countUndeliverable(String owner) {
		return this.store.count(query(givenUp(owner)), QueuedMail.class);
	}

	/**
	 * Begins anew with a mail on behalf of an owner that was given up; false if there is
	 * none of that id.
	 */
	public boolean sendAgain(String owner, String id) {
		return this.store.exists(query(givenUp(owner).and("_id").is(id)), QueuedMail.class) && this.queue.retry(id);
	}

	private static Criteria givenUp(String owner) {
		return where("state").is(WorkState.DEAD).and("sender.owner").is(owner);
	}

}
