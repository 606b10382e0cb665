package org.symposia.registration.registering;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventHead;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.person.NameScripts;
import org.symposia.registration.person.PersonDetails;
import org.symposia.registration.places.AlreadyRegisteredException;
import org.symposia.registration.places.Inventories;
import org.symposia.registration.places.Inventory;
import org.symposia.registration.ratelimit.TooManyMailsException;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.AttendeeInput;
import org.symposia.registration.registration.AttendeeReader;
import org.symposia.registration.registration.MailLanguages;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.ratelimit.TooManyRequestsException;
import org.symposia.starter.text.InterfaceLanguage;

/** The registration form, or the page that says why one cannot register now. */
@Controller
class RegistrationFormController {

	private final EventDirectory events;

	private final Offers offers;

	private final Inventories inventories;

	private final RegistrationActions actions;

	private final AttendeeReader attendees;

	private final Registrar registrar;

	private final Institutions institutions;

	private final Inputs inputs;

	private final Clock clock;

	RegistrationFormController(EventDirectory events, Offers offers, Inventories inventories,
			RegistrationActions actions, AttendeeReader attendees, Registrar registrar, Institutions institutions,
			Inputs inputs, Clock clock) {
		this.events = events;
		this.offers = offers;
		this.inventories = inventories;
		this.actions = actions;
		this.attendees = attendees;
		this.registrar = registrar;
		this.institutions = institutions;
		this.inputs = inputs;
		this.clock = clock;
	}

	@GetMapping("/registration/{event}")
	Page form(@PathVariable String event, Caller caller, Locale reader) {
		EventRecord known = this.events.requireVisible(event, caller);
		return this.offers.find(event)
			.map((offer) -> page(known, offer, Form.of(emptyForm(offer, reader)), caller, reader))
			.orElseGet(() -> new UnavailablePage(EventHead.of(known, reader), Availability.State.NOT_OFFERED.slug(),
					null, null, known.information().contactMail(), HttpStatus.NOT_FOUND));
	}

	private static FormValues emptyForm(Offer offer, Locale reader) {
		FormValues values = FormValues.empty()
			.with("submission", SubmissionKey.fresh().value())
			.with("person.nameOrder", "given-first")
			.with("language", InterfaceLanguage.of(reader).tag());
		return (offer.categories().size() == 1) ? values.with("category", offer.categories().getFirst().id()) : values;
	}

	@PostMapping("/registration/{event}")
	View register(@PathVariable String event, @RequestParam MultiValueMap<String, String> typed, Caller caller,
			Locale reader, HttpServletResponse response) {
		EventRecord known = this.events.requireVisible(event, caller);
		Offer offer = this.offers.require(event);
		SubmissionKey key = SubmissionKey.of(typed.getFirst("submission"));
		FormValues values = FormValues.of(typed).with("submission", key.value());
		try {
			Attendee attendee = this.attendees.forRegistration(AttendeeInput.of(values), offer);
			if (NameScripts.areSwapped(PersonDetails.of(values)) && !values.has("names", "checked")) {
				return page(known, offer, Form.of(values).withStatus(HttpStatus.UNPROCESSABLE_CONTENT), caller, reader);
			}
			Registered registered = this.registrar.register(known, offer, attendee, caller, key);
			return Redirect.to("/registration/thanks/" + registered.manageToken());
		}
		catch (InvalidInputException ex) {
			return page(known, offer, Form.invalid(values, ex), caller, reader);
		}
		catch (AlreadyRegisteredException ex) {
			return page(known, offer, invalidEmail(values, "registered"), caller, reader);
		}
		catch (TooManyRequestsException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, ex.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
			return page(known, offer,
					invalidEmail(values, "too-often", ex.minutes()).withStatus(HttpStatus.TOO_MANY_REQUESTS), caller,
					reader);
		}
		catch (TooManyMailsException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, ex.retryAfter());
			return page(known, offer,
					invalidEmail(values, "too-many-mails", ex.minutes()).withStatus(HttpStatus.TOO_MANY_REQUESTS),
					caller, reader);
		}
		catch (RegistrationClosedException ex) {
			return page(known, offer, Form.of(values).withStatus(HttpStatus.CONFLICT), caller, reader);
		}
	}

	/**
	 * Shows the form again as it was typed, in another language or with both names
	 * exchanged.
	 */
	@PostMapping(value = "/registration/{event}", params = "redraw")
	Page redraw(@PathVariable String event, @RequestParam MultiValueMap<String, String> typed, Caller caller,
			Locale reader) {
		EventRecord known = this.events.requireVisible(event, caller);
		FormValues values = FormValues.of(typed)
			.with("submission", SubmissionKey.of(typed.getFirst("submission")).value());
		FormValues shown = values.has("redraw", "swapped") ? NameScripts.swapped(PersonDetails.of(values)).in(values)
				: values;
		return page(known, this.offers.require(event), Form.of(shown), caller, reader);
	}

	private Form invalidEmail(FormValues values, String code, Object... arguments) {
		FieldErrors errors = this.inputs.begin().errors();
		errors.add("person.email", code, arguments);
		return Form.invalid(values, new InvalidInputException(errors.list()));
	}

	private Page page(EventRecord event, Offer offer, Form form, Caller caller, Locale reader) {
		EventHead head = EventHead.of(event, reader);
		Inventory inventory = this.inventories.requireCounts(event.id());
		Availability availability = Availability.of(event, offer, inventory, this.clock.instant());
		RegistrationActionFragment own = this.actions.ofOwn(event, offer, caller, reader).orElse(null);
		if (!availability.canRegister()) {
			return new UnavailablePage(head, availability.state().slug(),
					EventTimes.of(event, reader).at(offer.opens()), own, event.information().contactMail(),
					form.isRefused() ? HttpStatus.CONFLICT : HttpStatus.OK);
		}
		PersonDetails person = PersonDetails.of(form.values());
		Map<String, String> categories = offer.labels(reader);
		return new RegistrationFormPage(head,
				EventSummary.of(event, offer, inventory.places(), availability.free(), reader), own, form,
				availability.isFull(), offer.confirmByMail(), categories, MailLanguages.named(),
				BadgePreview.of(person, categories.get(form.at("category")), reader),
				DataNotice.of(event, offer, this.institutions, reader), NameScripts.areSwapped(person));
	}

}
