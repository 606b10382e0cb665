package org.symposia.registration.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.problem.NotFoundException;

/** The registrations made with the verified mail address of an account. */
@Component
public class OwnRegistrations {

	private final Registrations registrations;

	private final EventDirectory events;

	OwnRegistrations(Registrations registrations, EventDirectory events) {
		this.registrations = registrations;
		this.events = events;
	}

	/** Latest first; none while the mail address is not verified. */
	public List<Registration> of(Caller caller) {
		return mailbox(caller).stream().flatMap(this::ofMailbox).filter(OwnRegistrations::isShown).toList();
	}

	private Stream<Registration> ofMailbox(MailAddress address) {
		return this.registrations
			.ofMailboxes(this.events.known().stream().map((event) -> Mailboxes.key(event, address)).toList())
			.stream();
	}

	/** The active one at an event. */
	public Optional<Registration> activeAt(String event, Caller caller) {
		return mailbox(caller).stream()
			.flatMap((address) -> this.registrations.ofMailbox(Mailboxes.key(event, address)).stream())
			.filter(OwnRegistrations::isShown)
			.filter((found) -> found.state().isActive())
			.findFirst();
	}

	/**
	 * The caller's own registration of that id.
	 * @throws NotFoundException if the caller has none
	 */
	public Registration require(String id, Caller caller) {
		return of(caller).stream()
			.filter((found) -> found.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("registration"));
	}

	private static Optional<MailAddress> mailbox(Caller caller) {
		return caller.hasVerifiedMail() ? MailAddress.parse(caller.mail()) : Optional.empty();
	}

	private static boolean isShown(Registration registration) {
		return registration.state() != RegistrationState.CLAIMING;
	}

}
