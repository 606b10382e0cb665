package org.symposia.registration.registering;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.ratelimit.UnknownTokens;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.web.CachePolicy;

/** The page after a registration, which says what happens next. */
@Controller
class ThanksController {

	private final PersonalLinks links;

	private final EventDirectory events;

	private final WaitingListPositions waitingList;

	private final UnknownTokens unknownTokens;

	ThanksController(PersonalLinks links, EventDirectory events, WaitingListPositions waitingList,
			UnknownTokens unknownTokens) {
		this.links = links;
		this.events = events;
		this.waitingList = waitingList;
		this.unknownTokens = unknownTokens;
	}

	@GetMapping("/registration/thanks/{token}")
	String thanks(@PathVariable String token, Locale reader, Model model, HttpServletResponse response) {
		Registration registration = this.links.managed(token)
			.orElseThrow(() -> this.unknownTokens.refusal("registration"));
		EventRecord event = this.events.require(registration.event());
		CachePolicy.noStore(response);
		model.addAllAttributes(Map.of("event", event, "registration", registration, "token", token, "times",
				EventTimes.of(event, reader)));
		model.addAttribute("position", this.waitingList.positionOf(registration));
		return "registration/thanks";
	}

}
