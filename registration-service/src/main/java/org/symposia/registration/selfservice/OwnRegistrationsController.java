package org.symposia.registration.selfservice;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventHead;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.OwnRegistrations;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;

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
	Page list(Caller caller, Locale reader) {
		caller.subject();
		return new OwnRegistrationsPage(this.own.of(caller).stream().map((each) -> line(each, reader)).toList(),
				caller.hasVerifiedMail(), caller.mail());
	}

	private OwnRegistrationsPage.Line line(Registration registration, Locale reader) {
		return new OwnRegistrationsPage.Line(registration.id(),
				EventHead.of(this.events.require(registration.event()), reader), registration.state().slug());
	}

	/** Issues a new link, as every mail does. */
	@PostMapping("/registration/mine/{id}")
	View open(@PathVariable String id, Caller caller) {
		caller.subject();
		return Redirect.to("/registration/manage/" + this.links.manageToken(this.own.require(id, caller)));
	}

}
