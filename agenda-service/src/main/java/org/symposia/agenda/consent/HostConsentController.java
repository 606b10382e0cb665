package org.symposia.agenda.consent;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventKindNames;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;

@Controller
@RequestMapping("/agenda/desk/institutions/{institution}/consents")
class HostConsentController {

	private final HostConsents consents;

	private final Institutions institutions;

	private final EventKindNames kinds;

	HostConsentController(HostConsents consents, Institutions institutions, EventKindNames kinds) {
		this.consents = consents;
		this.institutions = institutions;
		this.kinds = kinds;
	}

	@GetMapping
	Page list(@PathVariable String institution, @RequestParam(defaultValue = "false") boolean answered,
			ListRequest request, Locale reader, Caller caller) {
		ListPage<Event> events = this.consents.of(institution, answered, request, caller);
		return new HostConsentsPage(institution, this.institutions.shortNameOf(institution), answered,
				events.map((event) -> HostConsentRow.of(event, institution, reader, this.institutions, this.kinds)));
	}

	@PostMapping("/{event}")
	View consent(@PathVariable String institution, @PathVariable String event, Caller caller) {
		this.consents.consent(event, institution, caller);
		return toList(institution);
	}

	@PostMapping("/{event}/refusal")
	View decline(@PathVariable String institution, @PathVariable String event, Caller caller) {
		this.consents.decline(event, institution, caller);
		return toList(institution);
	}

	/** Where the answer can be seen, and changed. */
	private static View toList(String institution) {
		return Redirect.to("/agenda/desk/institutions/" + institution + "/consents?answered=true");
	}

}
