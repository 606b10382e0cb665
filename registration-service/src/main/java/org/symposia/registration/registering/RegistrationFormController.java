package org.symposia.registration.registering;

import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.AlreadyRegisteredException;
import org.symposia.registration.places.Inventories;
import org.symposia.registration.registration.AttendeeInput;
import org.symposia.registration.registration.AttendeeRules;
import org.symposia.registration.registration.InputError;
import org.symposia.registration.registration.InputErrorMessages;
import org.symposia.registration.registration.MailLanguages;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.ratelimit.TooManyRequestsException;
import org.symposia.starter.text.InterfaceLanguage;
import org.symposia.starter.web.CachePolicy;

/** The registration form, or the page that says why one cannot register now. */
@Controller
class RegistrationFormController {

	private final EventDirectory events;

	private final Offers offers;

	private final Inventories inventories;

	private final Registrar registrar;

	private final InputErrorMessages errorMessages;

	private final Clock clock;

	RegistrationFormController(EventDirectory events, Offers offers, Inventories inventories, Registrar registrar,
			InputErrorMessages errorMessages, Clock clock) {
		this.events = events;
		this.offers = offers;
		this.inventories = inventories;
		this.registrar = registrar;
		this.errorMessages = errorMessages;
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
		Availability state = describe(event, offer, reader, model);
		String only = (offer.categories().size() == 1) ? offer.categories().getFirst().id() : null;
		model.addAttribute("form", AttendeeInput.empty(InterfaceLanguage.of(reader), only));
		model.addAttribute("errors", FormErrors.none());
		model.addAttribute("submission", SubmissionKey.fresh().value());
		return state.canRegister() ? "registration/form" : "registration/unavailable";
	}

	private static String notOffered(EventRecord event, Locale reader, Model model, HttpServletResponse response) {
		model.addAllAttributes(Map.of("event", event, "days", EventTimes.of(event, reader).days(event), "state",
				Availability.NOT_OFFERED));
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
		List<InputError> errors = AttendeeRules.forRegistration(input, offer);
		if (!errors.isEmpty()) {
			return again(known, offer, input, errors, reader, model, response);
		}
		try {
			return "redirect:/registration/thanks/"
					+ this.registrar.register(known, offer, input.accepted(), key).manageToken();
		}
		catch (AlreadyRegisteredException ex) {
			return again(known, offer, input, List.of(InputError.of("email", "email.registered")), reader, model,
					response);
		}
		catch (TooManyRequestsException ex) {
			String view = again(known, offer, input,
					List.of(new InputError("email", "email.too-often", List.of(ex.minutes()))), reader, model,
					response);
			response.setStatus(ex.getStatusCode().value());
			ex.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
			return view;
		}
		catch (RegistrationClosedException ex) {
			return again(known, offer, input, List.of(), reader, model, response);
		}
	}

	/** The form with its errors, or the page that says why one cannot register now. */
	private String again(EventRecord event, Offer offer, AttendeeInput input, List<InputError> errors, Locale reader,
			Model model, HttpServletResponse response) {
		if (!describe(event, offer, reader, model).canRegister()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return "registration/unavailable";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("form", input);
		model.addAttribute("errors", this.errorMessages.errors(errors, reader));
		return "registration/form";
	}

	private Availability describe(EventRecord event, Offer offer, Locale reader, Model model) {
		Availability state = Availability.of(event, offer, this.inventories.requireCounts(event.id()),
				this.clock.instant());
		EventTimes times = EventTimes.of(event, reader);
		model.addAllAttributes(Map.of("event", event, "days", times.days(event), "offer", offer, "state", state));
		model.addAttribute("opens", offer.opens());
		model.addAttribute("times", times);
		model.addAttribute("categories", offer.named(reader));
		model.addAttribute("languages", MailLanguages.named());
		return state;
	}

}
