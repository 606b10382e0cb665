package org.symposia.registration.selfservice;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventHead;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.ratelimit.UnknownTokens;
import org.symposia.registration.registration.LinkPurpose;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;

/**
 * The page behind the confirmation link. Opening it changes nothing and issues no link,
 * since mail scanners open links; its button confirms. A link that has been used, or
 * whose place is gone, says so at once, and its button leads to the registration.
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
			.map((settled) -> result(settled, null, token, reader))
			.orElseGet(() -> new ConfirmPage(head(registration, reader), token,
					registration.attendee().person().email(), kind(registration)));
	}

	private static String kind(Registration registration) {
		if (registration.state() == RegistrationState.WAITING) {
			return "waiting";
		}
		return registration.isWithoutPlace() ? "without-place" : "held";
	}

	@PostMapping("/registration/confirm/{token}")
	Page confirm(@PathVariable String token, Locale reader) {
		Confirmation result = this.confirmation.confirm(require(token).id());
		Registration registration = result.registration();
		return result(result, registration.state().isActive() ? this.links.manageUrl(registration) : null, token,
				reader);
	}

	/** Issues a new link to the registration that counts for the mailbox. */
	@PostMapping("/registration/confirm/{token}/view")
	View view(@PathVariable String token) {
		return this.confirmation.settled(require(token))
			.map(Confirmation::registration)
			.filter((registration) -> registration.state().isActive())
			.map((registration) -> Redirect.to("/registration/manage/" + this.links.manageToken(registration)))
			.orElseGet(() -> Redirect.to("/registration/confirm/" + token));
	}

	private Page result(Confirmation result, @Nullable String manageUrl, String token, Locale reader) {
		Registration registration = result.registration();
		return new ConfirmedPage(head(registration, reader), token, result.outcome().slug(),
				registration.state().isActive(), this.waitingList.positionOf(registration), manageUrl);
	}

	private EventHead head(Registration registration, Locale reader) {
		return EventHead.of(this.events.require(registration.event()), reader);
	}

	private Registration require(String token) {
		return this.links.confirmed(token).orElseThrow(() -> this.unknownTokens.refusal(LinkPurpose.CONFIRM));
	}

}
