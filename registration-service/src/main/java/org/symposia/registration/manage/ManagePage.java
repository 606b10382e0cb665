package org.symposia.registration.manage;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.registration.attendee.AttendeeInput;
import org.symposia.registration.attendee.AttendeeRules;
import org.symposia.registration.attendee.Complaint;
import org.symposia.registration.attendee.ComplaintMessages;
import org.symposia.registration.attendee.LetterLanguages;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.waiting.WaitingLine;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.CachePolicy;
import org.symposia.starter.web.EntityVersions;

/** Shows, corrects and cancels the registration behind an unguessable link. */
@Controller
@RequestMapping("/registration/manage/{token}")
class ManagePage {

	private final RegistrationAccess access;

	private final Managing managing;

	private final EventDirectory events;

	private final Offers offers;

	private final WaitingLine line;

	private final ComplaintMessages complaints;

	ManagePage(RegistrationAccess access, Managing managing, EventDirectory events, Offers offers, WaitingLine line,
			ComplaintMessages complaints) {
		this.access = access;
		this.managing = managing;
		this.events = events;
		this.offers = offers;
		this.line = line;
		this.complaints = complaints;
	}

	@GetMapping
	String show(@PathVariable String token, Locale reader, Model model, HttpServletResponse response) {
		describe(this.access.byLink(token), token, reader, model, response);
		return "registration/manage";
	}

	@GetMapping("/correct")
	String correct(@PathVariable String token, Locale reader, Model model, HttpServletResponse response) {
		Registration registration = this.access.byLink(token);
		if (!registration.canBeCorrected()) {
			return backTo(token);
		}
		describe(registration, token, reader, model, response);
		return form(AttendeeInput.of(registration.attendee()), FormErrors.none(), model);
	}

	@PostMapping("/correct")
	String correct(@PathVariable String token, @RequestParam Map<String, String> fields, Locale reader, Model model,
			HttpServletResponse response) {
		Registration registration = this.access.byLink(token);
		if (!registration.canBeCorrected()) {
			return backTo(token);
		}
		AttendeeInput input = AttendeeInput.of(fields);
		List<Complaint> complaints = AttendeeRules.forCorrection(input, this.offers.require(registration.event()),
				registration.attendee());
		try {
			EntityVersions.requireTyped(fields.get("version"), registration.version());
			if (complaints.isEmpty()) {
				this.managing.correct(registration, input.accepted());
				return backTo(token);
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (StaleVersionException ex) {
			response.setStatus(HttpStatus.PRECONDITION_FAILED.value());
			model.addAttribute("stale", true);
		}
		describe(this.access.byLink(token), token, reader, model, response);
		return form(input, this.complaints.errors(complaints, reader), model);
	}

	@GetMapping("/cancel")
	String cancel(@PathVariable String token, Locale reader, Model model, HttpServletResponse response) {
		Registration registration = this.access.byLink(token);
		if (!registration.state().isActive()) {
			return backTo(token);
		}
		describe(registration, token, reader, model, response);
		return "registration/cancel";
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable String token) {
		this.managing.cancel(this.access.byLink(token));
		return backTo(token);
	}

	private static String backTo(String token) {
		return "redirect:/registration/manage/" + token;
	}

	private static String form(AttendeeInput input, FormErrors errors, Model model) {
		model.addAttribute("form", input);
		model.addAttribute("errors", errors);
		return "registration/correct";
	}

	private void describe(Registration registration, String token, Locale reader, Model model,
			HttpServletResponse response) {
		CachePolicy.noStore(response);
		EventRecord event = this.events.require(registration.event());
		Offer offer = this.offers.require(event.id()).including(registration.attendee().category());
		EventTimes times = EventTimes.of(event, reader);
		model.addAllAttributes(Map.of("event", event, "days", times.days(event), "registration", registration, "token",
				token, "times", times, "categories", offer.named(reader), "languages", LetterLanguages.named(),
				"category", offer.nameOf(registration.attendee().category(), reader)));
		model.addAttribute("position", this.line.positionOf(registration));
	}

}
