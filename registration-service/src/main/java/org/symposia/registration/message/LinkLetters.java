package org.symposia.registration.message;

import java.util.Optional;
import java.util.Set;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.registration.allowance.Allowance;
import org.symposia.registration.allowance.Allowances;
import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.manage.LinkRequest;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.EventSubscriber;

/** Sends a lost link again, if the mailbox has a registration; then forgets the wish. */
@Component
class LinkLetters implements EventSubscriber {

	private final MongoOperations store;

	private final Mailboxes mailboxes;

	private final Registrations registrations;

	private final EventDirectory events;

	private final LetterWriter writer;

	private final Allowances allowances;

	private final MailQueue queue;

	LinkLetters(MongoOperations store, Mailboxes mailboxes, Registrations registrations, EventDirectory events,
			LetterWriter writer, Allowances allowances, MailQueue queue) {
		this.store = store;
		this.mailboxes = mailboxes;
		this.registrations = registrations;
		this.events = events;
		this.writer = writer;
		this.allowances = allowances;
		this.queue = queue;
	}

	@Override
	public String name() {
		return "link-letters";
	}

	@Override
	public Set<String> types() {
		return Set.of(LinkRequest.TYPE);
	}

	@Override
	public void on(DomainEvent event) {
		LinkRequest request = this.store.findById(event.subject(), LinkRequest.class);
		if (request == null) {
			return;
		}
		registration(request)
			.filter((found) -> this.allowances.spend(Allowance.LETTER, found.attendee().mailbox(), request.id()))
			.ifPresent((found) -> this.queue.enqueue("link:" + request.id(), found.attendee().mailTo(),
					this.writer.write(LetterKind.again(found), this.events.require(found.event()), found)));
		this.store.remove(request);
	}

	private Optional<Registration> registration(LinkRequest request) {
		return this.mailboxes.owner(request.mailbox())
			.filter((owner) -> owner.state().isActive())
			.or(() -> this.registrations.ofMailbox(request.mailbox())
				.stream()
				.filter((found) -> found.state().isActive())
				.findFirst());
	}

}
