package org.symposia.registration.manage;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.allowance.WrongTokens;
import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.PersonalLinks;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.LoginRequiredException;
import org.symposia.starter.problem.NotFoundException;

/** Whose registration it is: the bearer of its link, or an account with its mailbox. */
@Component
class RegistrationAccess {

	private final Registrations registrations;

	private final PersonalLinks links;

	private final EventDirectory events;

	private final WrongTokens wrongTokens;

	RegistrationAccess(Registrations registrations, PersonalLinks links, EventDirectory events,
			WrongTokens wrongTokens) {
		this.registrations = registrations;
		this.links = links;
		this.events = events;
		this.wrongTokens = wrongTokens;
	}

	/** The registration behind a link. */
	Registration byLink(String token) {
		return this.links.managed(token).orElseThrow(() -> this.wrongTokens.refusal("registration"));
	}

	/** The registration, for its owner. */
	Registration owned(String id, @Nullable String token, Caller caller) {
		if (token == null && caller.isAnonymous()) {
			throw new LoginRequiredException();
		}
		Optional<Registration> borne = Optional.ofNullable(token).flatMap(this.links::managed);
		return borne.filter((found) -> found.id().equals(id))
			.or(() -> this.registrations.find(id).filter((found) -> isOwner(found, caller)))
			.orElseThrow(() -> (token == null || borne.isPresent()) ? new NotFoundException("registration")
					: this.wrongTokens.refusal("registration"));
	}

	/** The registration, for its owner and for those who organize the event. */
	Registration visible(String id, @Nullable String token, Caller caller) {
		return this.registrations.find(id)
			.filter((found) -> !caller.isAnonymous())
			.filter((found) -> this.events.require(found.event()).isOrganizedBy(caller))
			.orElseGet(() -> owned(id, token, caller));
	}

	private static boolean isOwner(Registration registration, Caller caller) {
		String mail = caller.mail();
		return caller.hasVerifiedMail() && mail != null
				&& Mailboxes.key(registration.event(), mail).equals(registration.mailbox());
	}

}
