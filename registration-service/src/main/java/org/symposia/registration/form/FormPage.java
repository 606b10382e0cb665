package org.symposia.registration.form;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.registration.admission.Inventories;
import org.symposia.registration.allowance.TooOftenException;
import org.symposia.registration.attendee.AttendeeInput;
import org.symposia.registration.attendee.AttendeeRules;
import org.symposia.registration.attendee.Complaint;
import org.symposia.registration.attendee.ComplaintMessages;
import org.symposia.registration.attendee.LetterLanguages;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.text.InterfaceLanguage;
import org.symposia.starter.web.CachePolicy;

/** The registration form, and what stands in its place when one cannot register. */
@Controller
class FormPage {

	private final EventDirectory events;

	private final Offers offers;

	private final Inventories inventories;

	private final Registering registering;

	private final ComplaintMessages complaints;

	private final Clock clock;

	FormPage(EventDirectory events, Offers offers, Inventories inventories, Registering registering,
			ComplaintMessages complaints, Clock clock) {
		this.events = events;
		this.offers = offers;
		this.inventories = inventories;
		this.registering = registering;
		this.complaints = complaints;
		this.clock = clock;
	}

	@GetMapping("/registration/{event}")
	String form(@PathVariable String event, Caller caller, Locale reader, Model model, HttpServletResponse response) {
		EventRecord known = this.events.requireVisible(event, caller);
		CachePolicy.noStore(response);
		return this.offers.find(event)
			.map((offer) -> empty(known, offer, reader, model))
			.orElseGet(() -> notOffered(known, reader, model, response));
	}

	private String empty(EventRecord event, Offer offer, Locale reader, Model model) {
		PlacesState state = describe(event, offer, reader, model);
		String only = (offer.categories().size() == 1) ? offer.categories().getFirst().id() : null;
		model.addAttribute("form", AttendeeInput.empty(InterfaceLanguage.of(reader), only));
		model.addAttribute("errors", FormErrors.none());
		model.addAttribute("submission", SubmissionKey.fresh().value());
		return state.canRegister() ? "registration/form" : "registration/unavailable";
	}

	private static String notOffered(EventRecord event, Locale reader, Model model, HttpServletResponse response) {
		model.addAllAttributes(Map.of("event", event, "days", EventTimes.of(event, reader).days(event), "state",
				PlacesState.NOT_OFFERED));
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "registration/unavailable";
	}

	@PostMapping("/registration/{event}")
	String register(@PathVariable String event, @RequestParam Map<String, String> fields, Caller caller, Locale reader,
			Model model, HttpServletResponse response) {
		EventRecord known = this.events.requireVisible(event, caller);
		Offer offer = this.offers.require(event);
		CachePolicy.noStore(response);
		AttendeeInput input = AttendeeInput.of(fields);
		SubmissionKey key = SubmissionKey.of(fields.get("submission"));
		model.addAttribute("submission", key.value());
		List<Complaint> complaints = AttendeeRules.forRegistration(input, offer);
		if (!complaints.isEmpty()) {
			return again(known, offer, input, complaints, reader, model, response);
		}
		return switch (this.registering.register(known, offer, input.accepted(), key)) {
			case Registered.Accepted accepted -> "redirect:/registration/thanks/" + accepted.manageToken();
			case Registered.Already _ ->
				again(known, offer, input, List.of(Complaint.of("email", "email.registered")), reader, model, response);
			case Registered.TooOften(Duration wait) -> {
				String view = again(known, offer, input, List.of(tooOften(wait)), reader, model, response);
				response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
				yield view;
			}
			case Registered.NotYetOpen _, Registered.Closed _ ->
				again(known, offer, input, List.of(), reader, model, response);
		};
	}

	private static Complaint tooOften(Duration wait) {
		return new Complaint("email", "email.too-often", List.of(TooOftenException.minutes(wait)));
	}

	/** Where nobody can register, it does not matter what is wrong in the form. */
	private String again(EventRecord event, Offer offer, AttendeeInput input, List<Complaint> complaints, Locale reader,
			Model model, HttpServletResponse response) {
		if (!describe(event, offer, reader, model).canRegister()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return "registration/unavailable";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("form", input);
		model.addAttribute("errors", this.complaints.errors(complaints, reader));
		return "registration/form";
	}

	private PlacesState describe(EventRecord event, Offer offer, Locale reader, Model model) {
		PlacesState state = PlacesState.of(event, offer, this.inventories.requireCounts(event.id()),
				this.clock.instant());
		EventTimes times = EventTimes.of(event, reader);
		model.addAllAttributes(Map.of("event", event, "days", times.days(event), "offer", offer, "state", state));
		model.addAttribute("opens", offer.opens());
		model.addAttribute("times", times);
		model.addAttribute("categories", offer.named(reader));
		model.addAttribute("languages", LetterLanguages.named());
		return state;
	}

}
