package org.symposia.registration.registering;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventHead;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.message.SenderProperties;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.ratelimit.UnknownTokens;
import org.symposia.registration.registration.LinkPurpose;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.ticket.TicketNames;
import org.symposia.starter.page.Page;

@Controller
class ThanksController {

	private final PersonalLinks links;

	private final EventDirectory events;

	private final WaitingListPositions waitingList;

	private final UnknownTokens unknownTokens;

	private final SenderProperties sender;

	private final TicketNames names;

	ThanksController(PersonalLinks links, EventDirectory events, WaitingListPositions waitingList,
			UnknownTokens unknownTokens, SenderProperties sender, TicketNames names) {
		this.links = links;
		this.events = events;
		this.waitingList = waitingList;
		this.unknownTokens = unknownTokens;
		this.sender = sender;
		this.names = names;
	}

	@GetMapping("/registration/thanks/{token}")
	Page thanks(@PathVariable String token, Locale reader) {
		Registration registration = this.links.managed(token)
			.orElseThrow(() -> this.unknownTokens.refusal(LinkPurpose.MANAGE));
		EventRecord event = this.events.require(registration.event());
		Instant until = registration.status().heldUntil();
		return new ThanksPage(EventHead.of(event, reader), token, registration.state().slug(),
				(until != null) ? EventTimes.of(event, reader).moment(until) : null,
				this.waitingList.positionOf(registration), registration.attendee().person().email(), mail(registration),
				registration.attendee().person().mailAddress().isOfCarrier() ? this.sender.address() : null,
				this.names.unprintable(registration.attendee().person()));
	}

	private static @Nullable String mail(Registration registration) {
		return switch (registration.state()) {
			case AWAITING_CONFIRMATION -> "mail";
			case WAITING -> registration.needsNoConfirmation() ? "mailed" : "mail";
			case CONFIRMED -> "mailed";
			case CLAIMING, CANCELLED, EXPIRED -> null;
		};
	}

}
