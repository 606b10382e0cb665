package org.symposia.registration.desk;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
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
import org.symposia.registration.registration.Consent;
import org.symposia.registration.registration.MailLanguages;
import org.symposia.registration.registration.PhotoConsent;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.registration.ticket.TicketNames;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.NotFoundException;
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

	private final TicketNames names;

	AttendeeController(EventDirectory events, Offers offers, Registrations registrations,
			WaitingListPositions waitingList, AttendeeHistory history, TeamActions actions, TicketNames names) {
		this.events = events;
		this.offers = offers;
		this.registrations = registrations;
		this.waitingList = waitingList;
		this.history = history;
		this.actions = actions;
		this.names = names;
	}

	@GetMapping
	Page show(@PathVariable String event, @PathVariable String id, Caller caller, Locale reader) {
		EventRecord known = this.events.requireOrganized(event, caller);
		Registration registration = require(known, id, null);
		Attendee attendee = registration.attendee();
		Instant until = registration.status().heldUntil();
		Offer offer = this.offers.require(event);
		return new AttendeePage(EventHead.of(known, reader), id, PersonName.of(attendee.person(), reader),
				registration.state().slug(), registration.canBeCorrected(), this.waitingList.positionOf(registration),
				(until != null) ? EventTimes.of(known, reader).moment(until) : null, registration.isWithoutPlace(),
				attendee.person().email(), attendee.person().affiliation(), offer.labelOf(attendee.category(), reader),
				MailLanguages.named().get(attendee.language().tag()), acknowledged(attendee),
				PhotoConsent.of(attendee, offer), this.names.unprintable(attendee.person()),
				this.history.of(registration, known, reader));
	}

	private static @Nullable String acknowledged(Attendee attendee) {
		return attendee.consents()
			.stream()
			.filter((consent) -> consent.id().equals(Consent.PRIVACY_NOTICE))
			.map(Consent::version)
			.findFirst()
			.orElse(null);
	}

	@GetMapping("/cancel")
	Page askToCancel(@PathVariable String event, @PathVariable String id, Caller caller, Locale reader) {
		return ask("cancel", this.events.requireOrganized(event, caller), id, reader);
	}

	@PostMapping("/cancel")
	View cancel(@PathVariable String event, @PathVariable String id,
			@RequestParam(required = false) @Nullable String version, Caller caller) {
		this.actions.cancel(require(this.events.requireOrganized(event, caller), id, version), caller);
		return backTo(event, id);
	}

	@GetMapping("/link")
	Page askToSendLink(@PathVariable String event, @PathVariable String id, Caller caller, Locale reader) {
		return ask("link", this.events.requireOrganized(event, caller), id, reader);
	}

	@PostMapping("/link")
	View sendLink(@PathVariable String event, @PathVariable String id,
			@RequestParam(required = false) @Nullable String version, Caller caller) {
		this.actions.sendLink(require(this.events.requireOrganized(event, caller), id, version), caller);
		return backTo(event, id);
	}

	private Page ask(String action, EventRecord event, String id, Locale reader) {
		Registration registration = require(event, id, null);
		return new AttendeeActionPage(EventHead.of(event, reader), action, id, registration.version(),
				registration.attendee().person().titledName(), registration.attendee().person().email());
	}

	private Registration require(EventRecord event, String id, @Nullable String version) {
		Registration registration = this.registrations.find(id)
			.filter((found) -> found.event().equals(event.id()))
			.orElseThrow(() -> new NotFoundException("registration"));
		EntityVersions.requireTyped(version, registration.version());
		return registration;
	}

	private static View backTo(String event, String id) {
		return Redirect.to("/registration/desk/" + event + "/attendees/" + id);
	}

}
