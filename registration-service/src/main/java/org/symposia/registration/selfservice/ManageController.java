package org.symposia.registration.selfservice;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

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
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.person.PersonName;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.AttendeeInput;
import org.symposia.registration.registration.AttendeeReader;
import org.symposia.registration.registration.MailLanguages;
import org.symposia.registration.registration.PhotoConsent;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.ticket.TicketNames;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.StaleVersionException;

/**
 * The pages to view, correct and cancel the registration behind an unguessable link.
 */
@Controller
@RequestMapping("/registration/manage/{token}")
class ManageController {

	private final RegistrationAccess access;

	private final RegistrationChanges changes;

	private final EventDirectory events;

	private final Offers offers;

	private final WaitingListPositions waitingList;

	private final AttendeeReader attendees;

	private final TicketNames names;

	private final Clock clock;

	ManageController(RegistrationAccess access, RegistrationChanges changes, EventDirectory events, Offers offers,
			WaitingListPositions waitingList, AttendeeReader attendees, TicketNames names, Clock clock) {
		this.access = access;
		this.changes = changes;
		this.events = events;
		this.offers = offers;
		this.waitingList = waitingList;
		this.attendees = attendees;
		this.names = names;
		this.clock = clock;
	}

	@GetMapping
	Page show(@PathVariable String token, Locale reader) {
		Registration registration = this.access.byLink(token);
		EventRecord event = this.events.require(registration.event());
		Attendee attendee = registration.attendee();
		Instant until = registration.status().heldUntil();
		Offer offer = this.offers.require(event.id());
		return new ManagePage(EventHead.of(event, reader), ended(event, this.clock.instant()), token,
				registration.state().slug(), registration.state().isActive(),
				(until != null) ? EventTimes.of(event, reader).moment(until) : null,
				this.waitingList.positionOf(registration),
				registration.state() == RegistrationState.WAITING && !registration.needsNoConfirmation(),
				PersonName.of(attendee.person(), reader), attendee.person().email(), attendee.person().affiliation(),
				offer.labelOf(attendee.category(), reader), MailLanguages.named().get(attendee.language().tag()),
				PhotoConsent.of(attendee, offer), this.names.unprintable(attendee.person()));
	}

	private static @Nullable String ended(EventRecord event, Instant now) {
		if (event.isCalledOff()) {
			return "cancelled";
		}
		return event.isOver(now) ? "concluded" : null;
	}

	@GetMapping("/correct")
	View correct(@PathVariable String token, Locale reader) {
		Registration registration = this.access.byLink(token);
		return registration.canBeCorrected() ? correctPage(registration, token, Form.of(values(registration)), reader)
				: backTo(token);
	}

	@PostMapping("/correct")
	View correct(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed, Locale reader) {
		Registration registration = this.access.byLink(token);
		if (!registration.canBeCorrected()) {
			return backTo(token);
		}
		typed.remove("person.email");
		FormValues values = FormValues.of(typed);
		try {
			values.requireVersion(registration.version());
			Attendee correction = this.attendees.forCorrection(AttendeeInput.of(values),
					this.offers.require(registration.event()), registration.attendee());
			this.changes.correct(registration, correction);
			return backTo(token);
		}
		catch (InvalidInputException ex) {
			return correctPage(registration, token, Form.invalid(values, ex), reader);
		}
		catch (StaleVersionException ex) {
			Registration stored = this.access.byLink(token);
			return correctPage(stored, token, Form.stale(values, values(stored)), reader);
		}
	}

	private static FormValues values(Registration registration) {
		return AttendeeInput.of(registration.attendee())
			.values()
			.with("version", String.valueOf(registration.version()));
	}

	private Page correctPage(Registration registration, String token, Form form, Locale reader) {
		Attendee attendee = registration.attendee();
		Offer offer = this.offers.require(registration.event()).including(attendee.category());
		return new CorrectPage(head(registration, reader), token, attendee.person().email(), form, offer.labels(reader),
				MailLanguages.named(), PhotoConsent.of(attendee, offer) != null);
	}

	@GetMapping("/cancel")
	View cancel(@PathVariable String token, Locale reader) {
		Registration registration = this.access.byLink(token);
		return registration.state().isActive() ? new CancelPage(head(registration, reader), token) : backTo(token);
	}

	@PostMapping("/cancel")
	View cancel(@PathVariable String token) {
		this.changes.cancel(this.access.byLink(token));
		return backTo(token);
	}

	private EventHead head(Registration registration, Locale reader) {
		return EventHead.of(this.events.require(registration.event()), reader);
	}

	private static View backTo(String token) {
		return Redirect.to("/registration/manage/" + token);
	}

}
