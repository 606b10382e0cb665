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

import org.symposia.registration.admission.Inventories;
import org.symposia.registration.attendee.Complaint;
import org.symposia.registration.attendee.ComplaintMessages;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.CachePolicy;

/** The terms of registration, in the browser. */
@Controller
@RequestMapping("/registration/desk/{event}/settings")
class SettingsPage {

	private final EventDirectory events;

	private final Offers offers;

	private final Inventories inventories;

	private final OfferSettings settings;

	private final ComplaintMessages complaints;

	SettingsPage(EventDirectory events, Offers offers, Inventories inventories, OfferSettings settings,
			ComplaintMessages complaints) {
		this.events = events;
		this.offers = offers;
		this.inventories = inventories;
		this.settings = settings;
		this.complaints = complaints;
	}

	@GetMapping
	String show(@PathVariable String event, Caller caller, Model model, HttpServletResponse response) {
		EventRecord known = this.events.requireOrganized(event, caller);
		CachePolicy.noStore(response);
		Offer offer = this.offers.find(event).orElse(null);
		SettingsForm form = (offer != null)
				? SettingsForm.of(offer, this.inventories.requireCounts(event).places(), known.zoneId())
				: SettingsForm.empty(known.zoneId());
		return form(known, form, FormErrors.none(), version(offer), model);
	}

	@PostMapping
	String set(@PathVariable String event, @RequestParam Map<String, String> fields, Caller caller, Locale reader,
			Model model, HttpServletResponse response) {
		EventRecord known = this.events.requireOrganized(event, caller);
		CachePolicy.noStore(response);
		SettingsForm form = new SettingsForm(fields, known.zoneId(), this.offers.find(event).orElse(null));
		List<Complaint> complaints = new ArrayList<>();
		OfferInput input = form.input(complaints);
		complaints.addAll(input.complaints().stream().map(SettingsPage::atFormField).toList());
		String version = form.at("version");
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		if (complaints.isEmpty()) {
			try {
				this.settings.set(event, input, "\"" + version + "\"", caller);
				return "redirect:/registration/desk/" + event;
			}
			catch (WrongStateException ex) {
				complaints.add(new Complaint("places", "places.taken",
						List.of(this.inventories.requireCounts(event).taken())));
			}
			catch (StaleVersionException ex) {
				status = HttpStatus.PRECONDITION_FAILED;
				model.addAttribute("stale", true);
				version = version(this.offers.find(event).orElse(null));
			}
		}
		response.setStatus(status.value());
		return form(known, form, this.complaints.errors(complaints, reader), version, model);
	}

	private static String form(EventRecord event, SettingsForm form, FormErrors errors, String version, Model model) {
		model.addAllAttributes(Map.of("event", event, "form", form, "errors", errors, "version", version));
		return "registration/settings";
	}

	private static String version(@Nullable Offer offer) {
		return String.valueOf((offer != null) ? offer.version() : 0);
	}

	/** The form has one field for all categories, and minutes for a duration. */
	private static Complaint atFormField(Complaint complaint) {
		if (complaint.field().startsWith("categories")) {
			return new Complaint("categories", complaint.code(), complaint.arguments());
		}
		return complaint.field().equals("holdFor") ? Complaint.of("minutes", "minutes.range") : complaint;
	}

}
