package org.symposia.registration.selfservice;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.web.CachePolicy;

/** The page with the registrations made with the mailbox of the signed-in account. */
@Controller
class OwnRegistrationsController {

	private final OwnRegistrations own;

	private final EventDirectory events;

	private final PersonalLinks links;

	OwnRegistrationsController(OwnRegistrations own, EventDirectory events, PersonalLinks links) {
		this.own = own;
		this.events = events;
		this.links = links;
	}

	@GetMapping("/registration/mine")
	String list(Caller caller, Locale reader, Model model, HttpServletResponse response) {
		caller.subject();
		CachePolicy.noStore(response);
		model.addAttribute("mine", this.own.of(caller).stream().map((each) -> line(each, reader)).toList());
		model.addAttribute("verified", caller.hasVerifiedMail());
		model.addAttribute("mail", caller.mail());
		return "registration/mine";
	}

	/** Issues a new link, as every mail does. */
	@PostMapping("/registration/mine/{id}")
	String open(@PathVariable String id, Caller caller) {
		caller.subject();
		return "redirect:/registration/manage/" + this.links.manageToken(this.own.require(id, caller));
	}

	private Line line(Registration registration, Locale reader) {
		EventRecord event = this.events.require(registration.event());
		return new Line(registration.id(), event, EventTimes.of(event, reader).days(event),
				registration.state().slug());
	}

	/**
	 * One registration.
	 *
	 * @param days the days of the event, localized
	 * @param state its slug
	 */
	record Line(String id, EventRecord event, String days, String state) {

	}

}
