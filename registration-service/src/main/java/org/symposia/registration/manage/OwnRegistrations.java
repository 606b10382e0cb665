package org.symposia.registration.manage;

import java.util.List;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.MailAddress;
import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;

/** What was registered with the mailbox an account has proven to be its own. */
@Component
class OwnRegistrations {

	private final Registrations registrations;

	private final EventDirectory events;

	OwnRegistrations(Registrations registrations, EventDirectory events) {
		this.registrations = registrations;
		this.events = events;
	}

	/** Latest first; none while the account's mail address is not verified. */
	List<Registration> of(Caller caller) {
		String mail = caller.mail();
		if (!caller.hasVerifiedMail() || mail == null || !MailAddress.isValid(mail)) {
			return List.of();
		}
		List<String> mailboxes = this.events.known().stream().map((event) -> Mailboxes.key(event, mail)).toList();
		return this.registrations.ofMailboxes(mailboxes)
			.stream()
			.filter((found) -> found.state() != RegistrationState.CLAIMING)
			.toList();
	}

	/**
	 * One of them.
	 * @throws NotFoundException if it is not among them
	 */
	Registration require(String id, Caller caller) {
		return of(caller).stream()
			.filter((found) -> found.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("registration"));
	}

}
