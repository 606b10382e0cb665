package org.symposia.registration.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.Page;

/** The fragment that the agenda's page shows before an event is cancelled. */
@Controller
class RecipientsController {

	private final EventDirectory events;

	private final Registrations registrations;

	RecipientsController(EventDirectory events, Registrations registrations) {
		this.events = events;
		this.registrations = registrations;
	}

	@GetMapping("/registration/{event}/recipients")
	Page recipients(@PathVariable String event, Caller caller) {
		EventRecord known = this.events.requireOrganized(event, caller);
		return new RecipientsFragment(this.registrations.countReachable(known.id(), RegistrationState.CONFIRMED),
				this.registrations.countReachable(known.id(), RegistrationState.WAITING));
	}

}
