package org.symposia.registration.message;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.EventSubscriber;
import org.symposia.starter.ratelimit.RateLimiter;

/** Handles link requests: mails the link if the mailbox has a registration. */
@Component
class LinkRequestMailer implements EventSubscriber {

	private final LinkRequests linkRequests;

	private final Mailboxes mailboxes;

	private final Registrations registrations;

	private final EventDirectory events;

	private final MailComposer composer;

	private final RateLimiter mailLimiter;

	private final MailQueue queue;

	LinkRequestMailer(LinkRequests linkRequests, Mailboxes mailboxes, Registrations registrations,
			EventDirectory events, MailComposer composer, RateLimiter mailLimiter, MailQueue queue) {
		this.linkRequests = linkRequests;
		this.mailboxes = mailboxes;
		this.registrations = registrations;
		this.events = events;
		this.composer = composer;
		this.mailLimiter = mailLimiter;
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
		LinkRequest request = this.linkRequests.find(event.subject());
		if (request == null) {
			return;
		}
		registration(request)
			.filter((found) -> this.mailLimiter.tryAcquire(found.attendee().person().mailbox(), request.id()))
			.ifPresent((found) -> this.queue.enqueue("link:" + request.id(), found.attendee().person().mailTo(),
					this.composer.compose(MailKind.again(found), this.events.require(found.event()), found)));
		this.linkRequests.delete(request);
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
