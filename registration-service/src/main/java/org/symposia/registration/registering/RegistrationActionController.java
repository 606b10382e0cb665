package org.symposia.registration.registering;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.Page;

/**
 * The fragment that replaces the button on the event's page, which is cached for
 * everybody.
 */
@Controller
class RegistrationActionController {

	private final EventDirectory events;

	private final RegistrationActions actions;

	RegistrationActionController(EventDirectory events, RegistrationActions actions) {
		this.events = events;
		this.actions = actions;
	}

	@GetMapping("/registration/{event}/action")
	Page action(@PathVariable String event, Caller caller, Locale reader) {
		return this.actions.at(this.events.requireVisible(event, caller), caller, reader);
	}

}
