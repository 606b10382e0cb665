package org.symposia.registration.selfservice;

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

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.AttendeeInput;
import org.symposia.registration.registration.AttendeeRules;
import org.symposia.registration.registration.InputError;
import org.symposia.registration.registration.InputErrorMessages;
import org.symposia.registration.registration.MailLanguages;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.CachePolicy;
import org.symposia.starter.web.EntityVersions;

/** The pages to view, correct and cancel the registration behind an unguessable link. */
@Controller
@RequestMapping("/registration/manage/{token}")
class ManageController {

	private final RegistrationAccess access;

	private final RegistrationChanges changes;

	private final EventDirectory events;

	private final Offers offers;

	private final WaitingListPositions waitingList;

	private final InputErrorMessages errorMessages;

	ManageController(RegistrationAccess access, RegistrationChanges changes, EventDirectory events, Offers offers,
			WaitingListPositions waitingList, InputErrorMessages errorMessages) {
		this.access = access;
		this.changes = changes;
		this.events = events;
		this.offers = offers;
		this.waitingList = waitingList;
		this.errorMessages = errorMessages;
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
		List<InputError> errors = AttendeeRules.forCorrection(input, this.offers.require(registration.event()),
				registration.attendee());
		try {
			EntityVersions.requireTyped(fields.get("version"), registration.version());
			if (errors.isEmpty()) {
				this.changes.correct(registration, input.accepted());
				return backTo(token);
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (StaleVersionException ex) {
			response.setStatus(HttpStatus.PRECONDITION_FAILED.value());
			model.addAttribute("stale", true);
		}
		describe(this.access.byLink(token), token, reader, model, response);
		return form(input, this.errorMessages.errors(errors, reader), model);
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
		this.changes.cancel(this.access.byLink(token));
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
				token, "times", times, "categories", offer.named(reader), "languages", MailLanguages.named(),
				"category", offer.nameOf(registration.attendee().category(), reader)));
		model.addAttribute("position", this.waitingList.positionOf(registration));
	}

}
