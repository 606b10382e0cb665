package org.symposia.registration.registration;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.person.MailAddress;
import org.symposia.starter.caller.Caller;
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
		String mail = mailbox(caller);
		if (mail == null) {
			return List.of();
		}
		List<String> mailboxes = this.events.known().stream().map((event) -> Mailboxes.key(event, mail)).toList();
		return this.registrations.ofMailboxes(mailboxes).stream().filter(OwnRegistrations::isShown).toList();
	}

	/** The active one at an event. */
	public Optional<Registration> activeAt(String event, Caller caller) {
		String mail = mailbox(caller);
		return (mail == null) ? Optional.empty()
				: this.registrations.ofMailbox(Mailboxes.key(event, mail))
					.stream()
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

	private static @Nullable String mailbox(Caller caller) {
		String mail = caller.mail();
		return (caller.hasVerifiedMail() && mail != null && MailAddress.isValid(mail)) ? mail : null;
	}

	private static boolean isShown(Registration registration) {
		return registration.state() != RegistrationState.CLAIMING;
	}

}
