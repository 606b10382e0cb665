package org.symposia.registration.selfservice;

import java.util.List;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.person.MailAddress;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;

/** The registrations made with the verified mail address of an account. */
@Component
class OwnRegistrations {

	private final Registrations registrations;

	private final EventDirectory events;

	OwnRegistrations(Registrations registrations, EventDirectory events) {
		this.registrations = registrations;
		this.events = events;
	}

	/** Latest first; none while the mail address is not verified. */
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
	 * The caller's own registration of that id.
	 * @throws NotFoundException if the caller has none
	 */
	Registration require(String id, Caller caller) {
		return of(caller).stream()
			.filter((found) -> found.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("registration"));
	}

}
