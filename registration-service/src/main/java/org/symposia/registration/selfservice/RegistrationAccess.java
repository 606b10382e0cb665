package org.symposia.registration.selfservice;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.ratelimit.UnknownTokens;
import org.symposia.registration.registration.LinkPurpose;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.problem.LoginRequiredException;
import org.symposia.starter.problem.NotFoundException;

/**
 * Access to registrations: for the bearer of the link and for accounts with the mailbox.
 */
@Component
class RegistrationAccess {

	private final Registrations registrations;

	private final PersonalLinks links;

	private final EventDirectory events;

	private final UnknownTokens unknownTokens;

	RegistrationAccess(Registrations registrations, PersonalLinks links, EventDirectory events,
			UnknownTokens unknownTokens) {
		this.registrations = registrations;
		this.links = links;
		this.events = events;
		this.unknownTokens = unknownTokens;
	}

	/** The registration behind a link. */
	Registration byLink(String token) {
		return this.links.managed(token).orElseThrow(() -> this.unknownTokens.refusal(LinkPurpose.MANAGE));
	}

	/** The registration, if the caller owns it. */
	Registration owned(String id, @Nullable String token, Caller caller) {
		if (token == null && caller.isAnonymous()) {
			throw new LoginRequiredException();
		}
		Optional<Registration> linked = Optional.ofNullable(token).flatMap(this.links::managed);
		return linked.filter((found) -> found.id().equals(id))
			.or(() -> this.registrations.find(id).filter((found) -> isOwner(found, caller)))
			.orElseThrow(() -> (token == null || linked.isPresent()) ? new NotFoundException("registration")
					: this.unknownTokens.refusal("registration"));
	}

	/** The registration, if the caller owns it or organizes the event. */
	Registration visible(String id, @Nullable String token, Caller caller) {
		return this.registrations.find(id)
			.filter((found) -> !caller.isAnonymous())
			.filter((found) -> this.events.require(found.event()).isOrganizedBy(caller))
			.orElseGet(() -> owned(id, token, caller));
	}

	private static boolean isOwner(Registration registration, Caller caller) {
		return caller.hasVerifiedMail() && MailAddress.parse(caller.mail())
			.filter((address) -> Mailboxes.key(registration.event(), address).equals(registration.mailbox()))
			.isPresent();
	}

}
