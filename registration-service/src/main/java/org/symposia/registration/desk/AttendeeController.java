package org.symposia.registration.desk;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.MailLanguages;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.web.CachePolicy;
import org.symposia.starter.web.EntityVersions;

/**
 * The page of one attendee: details, history and the actions of the team, each with a
 * page that asks for confirmation.
 */
@Controller
@RequestMapping("/registration/desk/{event}/attendees/{id}")
class AttendeeController {

	private final EventDirectory events;

	private final Offers offers;

	private final Registrations registrations;

	private final WaitingListPositions waitingList;

	private final AttendeeHistory history;

	private final TeamActions actions;

	AttendeeController(EventDirectory events, Offers offers, Registrations registrations,
			WaitingListPositions waitingList, AttendeeHistory history, TeamActions actions) {
		this.events = events;
		this.offers = offers;
		this.registrations = registrations;
		this.waitingList = waitingList;
		this.history = history;
		this.actions = actions;
	}

	@GetMapping
	String show(@PathVariable String event, @PathVariable String id, Caller caller, Locale reader, Model model,
			HttpServletResponse response) {
		EventRecord known = this.events.requireOrganized(event, caller);
		Registration registration = describe(known, id, reader, model, response);
		model.addAttribute("history", this.history.of(registration, known, reader));
		model.addAttribute("position", this.waitingList.positionOf(registration));
		return "registration/attendee";
	}

	@GetMapping("/cancel")
	String askToCancel(@PathVariable String event, @PathVariable String id, Caller caller, Locale reader, Model model,
			HttpServletResponse response) {
		return ask("cancel", event, id, caller, reader, model, response);
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable String event, @PathVariable String id,
			@RequestParam(required = false) @Nullable String version, Caller caller) {
		this.actions.cancel(require(this.events.requireOrganized(event, caller), id, version), caller);
		return backTo(event, id);
	}

	@GetMapping("/link")
	String askToSendLink(@PathVariable String event, @PathVariable String id, Caller caller, Locale reader, Model model,
			HttpServletResponse response) {
		return ask("link", event, id, caller, reader, model, response);
	}

	@PostMapping("/link")
	String sendLink(@PathVariable String event, @PathVariable String id,
			@RequestParam(required = false) @Nullable String version, Caller caller) {
		this.actions.sendLink(require(this.events.requireOrganized(event, caller), id, version), caller);
		return backTo(event, id);
	}

	private String ask(String act, String event, String id, Caller caller, Locale reader, Model model,
			HttpServletResponse response) {
		describe(this.events.requireOrganized(event, caller), id, reader, model, response);
		model.addAttribute("act", act);
		return "registration/attendee-act";
	}

	private Registration describe(EventRecord event, String id, Locale reader, Model model,
			HttpServletResponse response) {
		CachePolicy.noStore(response);
		Registration registration = require(event, id, null);
		model.addAllAttributes(Map.of("event", event, "registration", registration, "times",
				EventTimes.of(event, reader), "languages", MailLanguages.named(), "category",
				this.offers.require(event.id()).nameOf(registration.attendee().category(), reader)));
		return registration;
	}

	private Registration require(EventRecord event, String id, @Nullable String version) {
		Registration registration = this.registrations.find(id)
			.filter((found) -> found.event().equals(event.id()))
			.orElseThrow(() -> new NotFoundException("registration"));
		EntityVersions.requireTyped(version, registration.version());
		return registration;
	}

	private static String backTo(String event, String id) {
		return "redirect:/registration/desk/" + event + "/attendees/" + id;
	}

}
