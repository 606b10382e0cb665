package org.symposia.registration.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.Inventories;
import org.symposia.registration.registration.InputError;
import org.symposia.registration.registration.InputErrorMessages;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.CachePolicy;

/** The page with the terms of registration. */
@Controller
@RequestMapping("/registration/desk/{event}/settings")
class OfferSettingsController {

	private final EventDirectory events;

	private final Offers offers;

	private final Inventories inventories;

	private final OfferSettings settings;

	private final InputErrorMessages errorMessages;

	OfferSettingsController(EventDirectory events, Offers offers, Inventories inventories, OfferSettings settings,
			InputErrorMessages errorMessages) {
		this.events = events;
		this.offers = offers;
		this.inventories = inventories;
		this.settings = settings;
		this.errorMessages = errorMessages;
	}

	@GetMapping
	String show(@PathVariable String event, Caller caller, Model model, HttpServletResponse response) {
		EventRecord known = this.events.requireOrganized(event, caller);
		CachePolicy.noStore(response);
		Offer offer = this.offers.find(event).orElse(null);
		OfferForm form = (offer != null)
				? OfferForm.of(offer, this.inventories.requireCounts(event).places(), known.zoneId())
				: OfferForm.empty(known.zoneId());
		return form(known, form, FormErrors.none(), version(offer), model);
	}

	@PostMapping
	String set(@PathVariable String event, @RequestParam Map<String, String> fields, Caller caller, Locale reader,
			Model model, HttpServletResponse response) {
		EventRecord known = this.events.requireOrganized(event, caller);
		CachePolicy.noStore(response);
		OfferForm form = new OfferForm(fields, known.zoneId(), this.offers.find(event).orElse(null));
		List<InputError> errors = new ArrayList<>();
		OfferInput input = form.input(errors);
		errors.addAll(input.errors().stream().map(OfferSettingsController::atFormField).toList());
		String version = form.at("version");
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		if (errors.isEmpty()) {
			try {
				this.settings.set(event, input, "\"" + version + "\"", caller);
				return "redirect:/registration/desk/" + event;
			}
			catch (WrongStateException ex) {
				errors.add(new InputError("places", "places.taken",
						List.of(this.inventories.requireCounts(event).taken())));
			}
			catch (StaleVersionException ex) {
				status = HttpStatus.PRECONDITION_FAILED;
				model.addAttribute("stale", true);
				version = version(this.offers.find(event).orElse(null));
			}
		}
		response.setStatus(status.value());
		return form(known, form, this.errorMessages.errors(errors, reader), version, model);
	}

	private static String form(EventRecord event, OfferForm form, FormErrors errors, String version, Model model) {
		model.addAllAttributes(Map.of("event", event, "form", form, "errors", errors, "version", version));
		return "registration/settings";
	}

	private static String version(@Nullable Offer offer) {
		return String.valueOf((offer != null) ? offer.version() : 0);
	}

	/** Maps API fields to form fields: one for all categories, minutes for a duration. */
	private static InputError atFormField(InputError error) {
		if (error.field().startsWith("categories")) {
			return new InputError("categories", error.code(), error.arguments());
		}
		return error.field().equals("holdFor") ? InputError.of("minutes", "minutes.range") : error;
	}

}
