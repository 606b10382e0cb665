package org.symposia.registration.desk;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventHead;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.Inventories;
import org.symposia.registration.places.Inventory;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

/** The page with the terms of registration. */
@Controller
@RequestMapping("/registration/desk/{event}/settings")
class OfferSettingsController {

	private final EventDirectory events;

	private final Offers offers;

	private final Inventories inventories;

	private final OfferSettings settings;

	private final Inputs inputs;

	OfferSettingsController(EventDirectory events, Offers offers, Inventories inventories, OfferSettings settings,
			Inputs inputs) {
		this.events = events;
		this.offers = offers;
		this.inventories = inventories;
		this.settings = settings;
		this.inputs = inputs;
	}

	@GetMapping
	Page show(@PathVariable String event, Caller caller, Locale reader) {
		EventRecord known = this.events.requireOrganized(event, caller);
		return page(known, Form.of(stored(known)), reader);
	}

	@PostMapping
	View set(@PathVariable String event, @RequestParam MultiValueMap<String, String> typed, Caller caller,
			Locale reader) {
		EventRecord known = this.events.requireOrganized(event, caller);
		FormValues values = FormValues.of(typed);
		FieldErrors errors = this.inputs.begin().errors();
		try {
			OfferInput input = form(known).read(values, errors);
			errors.throwIfAny();
			this.settings.set(event, input, "\"" + values.at("version") + "\"", caller);
			return Redirect.to("/registration/desk/" + event);
		}
		catch (InvalidInputException ex) {
			return page(known, Form.invalid(values, ex), reader);
		}
		catch (WrongStateException ex) {
			errors.add("places", "taken", this.inventories.requireCounts(event).taken());
			return page(known, Form.invalid(values, new InvalidInputException(errors.list())), reader);
		}
		catch (StaleVersionException ex) {
			return page(known, Form.stale(values, stored(known)), reader);
		}
	}

	private OfferForm form(EventRecord event) {
		return new OfferForm(event.zoneId(), this.offers.find(event.id()).orElse(null));
	}

	private FormValues stored(EventRecord event) {
		return form(event).values(this.inventories.find(event.id()).map(Inventory::places).orElse(0));
	}

	private static Page page(EventRecord event, Form form, Locale reader) {
		return new OfferSettingsPage(EventHead.of(event, reader), form, event.zone());
	}

}
