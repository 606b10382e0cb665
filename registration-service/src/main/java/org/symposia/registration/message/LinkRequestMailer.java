package org.symposia.registration.message;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
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

	private final RateLimiter mailLimiter;

	private final AttendeeMails mails;

	LinkRequestMailer(LinkRequests linkRequests, Mailboxes mailboxes, Registrations registrations,
			EventDirectory events, RateLimiter mailLimiter, AttendeeMails mails) {
		this.linkRequests = linkRequests;
		this.mailboxes = mailboxes;
		this.registrations = registrations;
		this.events = events;
		this.mailLimiter = mailLimiter;
		this.mails = mails;
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
		request.keys().stream().flatMap((key) -> registration(key).stream()).forEach((found) -> send(request, found));
		this.linkRequests.delete(request);
	}

	private void send(LinkRequest request, Registration registration) {
		String id = request.id() + ":" + registration.id();
		if (this.mailLimiter.tryAcquire(registration.attendee().person().mailAddress().normalised(), id)) {
			this.mails.enqueue("link:" + id, MailOccasion.of(MailKind.again(registration), registration),
					this.events.require(registration.event()), registration);
		}
	}

	private Optional<Registration> registration(String mailbox) {
		return this.mailboxes.owner(mailbox)
			.filter((owner) -> owner.state().isActive())
			.or(() -> this.registrations.ofMailbox(mailbox)
				.stream()
				.filter((found) -> found.state().isActive())
				.findFirst());
	}

}
