package org.symposia.registration.confirmation;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.symposia.registration.allowance.WrongTokens;
import org.symposia.registration.attendee.PersonalLinks;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.waiting.WaitingLine;
import org.symposia.starter.web.CachePolicy;

/**
 * The page behind the link in the letter. Opening it changes nothing, since scanners open
 * links; its button does, and repeating that says that it is done.
 */
@Controller
class ConfirmationPage {

	private final Confirming confirming;

	private final PersonalLinks links;

	private final EventDirectory events;

	private final WaitingLine line;

	private final WrongTokens wrongTokens;

	ConfirmationPage(Confirming confirming, PersonalLinks links, EventDirectory events, WaitingLine line,
			WrongTokens wrongTokens) {
		this.confirming = confirming;
		this.links = links;
		this.events = events;
		this.line = line;
		this.wrongTokens = wrongTokens;
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
		Confirmed outcome = this.confirming.confirm(require(token).id());
		CachePolicy.noStore(response);
		Registration registration = registrationOf(outcome);
		model.addAllAttributes(Map.of("event", this.events.require(registration.event()), "registration", registration,
				"outcome", nameOf(outcome)));
		if (registration.state().isActive()) {
			model.addAttribute("manageUrl", this.links.manageUrl(registration));
		}
		model.addAttribute("position", this.line.positionOf(registration));
		return "registration/confirmed";
	}

	private Registration require(String token) {
		return this.links.confirmed(token).orElseThrow(() -> this.wrongTokens.refusal("link"));
	}

	private static Registration registrationOf(Confirmed outcome) {
		return switch (outcome) {
			case Confirmed.Placed(Registration registration) -> registration;
			case Confirmed.InLine(Registration registration) -> registration;
			case Confirmed.DoneAlready(Registration registration) -> registration;
			case Confirmed.Already(Registration other) -> other;
			case Confirmed.Over(Registration registration) -> registration;
			case Confirmed.TooLate(Registration registration) -> registration;
		};
	}

	private static String nameOf(Confirmed outcome) {
		return switch (outcome) {
			case Confirmed.Placed _ -> "placed";
			case Confirmed.InLine _ -> "in-line";
			case Confirmed.DoneAlready _ -> "done-already";
			case Confirmed.Already _ -> "already";
			case Confirmed.Over _ -> "over";
			case Confirmed.TooLate _ -> "too-late";
		};
	}

}
