package org.symposia.registration.form;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.registration.allowance.WrongTokens;
import org.symposia.registration.attendee.PersonalLinks;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.waiting.WaitingLine;
import org.symposia.starter.web.CachePolicy;

/** Thanks for the registration and says what happens next. */
@Controller
class ThanksPage {

	private final PersonalLinks links;

	private final EventDirectory events;

	private final WaitingLine line;

	private final WrongTokens wrongTokens;

	ThanksPage(PersonalLinks links, EventDirectory events, WaitingLine line, WrongTokens wrongTokens) {
		this.links = links;
		this.events = events;
		this.line = line;
		this.wrongTokens = wrongTokens;
	}

	@GetMapping("/registration/thanks/{token}")
	String thanks(@PathVariable String token, Locale reader, Model model, HttpServletResponse response) {
		Registration registration = this.links.managed(token)
			.orElseThrow(() -> this.wrongTokens.refusal("registration"));
		EventRecord event = this.events.require(registration.event());
		CachePolicy.noStore(response);
		model.addAllAttributes(Map.of("event", event, "registration", registration, "token", token, "times",
				EventTimes.of(event, reader)));
		model.addAttribute("position", this.line.positionOf(registration));
		return "registration/thanks";
	}

}
