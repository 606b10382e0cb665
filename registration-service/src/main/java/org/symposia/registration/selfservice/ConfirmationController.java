package org.symposia.registration.selfservice;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventHead;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.ratelimit.UnknownTokens;
import org.symposia.registration.registration.LinkPurpose;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.starter.page.Page;

/**
 * The page behind the confirmation link. Opening it changes nothing, since mail scanners
 * open links; its button confirms. A link that has been used, or whose place is gone,
 * says so at once.
 */
@Controller
class ConfirmationController {

	private final MailboxConfirmation confirmation;

	private final PersonalLinks links;

	private final EventDirectory events;

	private final WaitingListPositions waitingList;

	private final UnknownTokens unknownTokens;

	ConfirmationController(MailboxConfirmation confirmation, PersonalLinks links, EventDirectory events,
			WaitingListPositions waitingList, UnknownTokens unknownTokens) {
		this.confirmation = confirmation;
		this.links = links;
		this.events = events;
		this.waitingList = waitingList;
		this.unknownTokens = unknownTokens;
	}

	@GetMapping("/registration/confirm/{token}")
	Page ask(@PathVariable String token, Locale reader) {
		Registration registration = require(token);
		return this.confirmation.settled(registration)
			.map((settled) -> result(settled, reader))
			.orElseGet(() -> new ConfirmPage(head(registration, reader), token,
					registration.attendee().person().email(), registration.state() == RegistrationState.WAITING));
	}

	@PostMapping("/registration/confirm/{token}")
	Page confirm(@PathVariable String token, Locale reader) {
		return result(this.confirmation.confirm(require(token).id()), reader);
	}

	private Page result(Confirmation result, Locale reader) {
		Registration registration = result.registration();
		return new ConfirmedPage(head(registration, reader), result.outcome().slug(),
				this.waitingList.positionOf(registration),
				registration.state().isActive() ? this.links.manageUrl(registration) : null);
	}

	private EventHead head(Registration registration, Locale reader) {
		return EventHead.of(this.events.require(registration.event()), reader);
	}

	private Registration require(String token) {
		return this.links.confirmed(token).orElseThrow(() -> this.unknownTokens.refusal(LinkPurpose.CONFIRM));
	}

}
