package org.symposia.registration.selfservice;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.ratelimit.UnknownTokens;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.web.CachePolicy;

/**
 * The page behind the confirmation link. Opening it changes nothing, since mail scanners
 * open links; its button confirms, and repeating that says that it is done.
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
	String ask(@PathVariable String token, Model model, HttpServletResponse response) {
		Registration registration = require(token);
		CachePolicy.noStore(response);
		model.addAllAttributes(Map.of("event", this.events.require(registration.event()), "registration", registration,
				"token", token));
		return "registration/confirm";
	}

	@PostMapping("/registration/confirm/{token}")
	String confirm(@PathVariable String token, Model model, HttpServletResponse response) {
		Confirmation result = this.confirmation.confirm(require(token).id());
		CachePolicy.noStore(response);
		Registration registration = result.registration();
		model.addAllAttributes(Map.of("event", this.events.require(registration.event()), "registration", registration,
				"outcome", result.outcome().slug()));
		if (registration.state().isActive()) {
			model.addAttribute("manageUrl", this.links.manageUrl(registration));
		}
		model.addAttribute("position", this.waitingList.positionOf(registration));
		return "registration/confirmed";
	}

	private Registration require(String token) {
		return this.links.confirmed(token).orElseThrow(() -> this.unknownTokens.refusal("link"));
	}

}
