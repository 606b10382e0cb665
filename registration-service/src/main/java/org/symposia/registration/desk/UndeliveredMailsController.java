package org.symposia.registration.desk;

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
import org.symposia.registration.message.UndeliveredMail;
import org.symposia.registration.message.UndeliveredMails;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;

/** The page with the mails that could not be sent, for the organizers of the event. */
@Controller
@RequestMapping("/registration/desk/{event}/mails")
class UndeliveredMailsController {

	private final EventDirectory events;

	private final UndeliveredMails mails;

	private final TeamActions actions;

	UndeliveredMailsController(EventDirectory events, UndeliveredMails mails, TeamActions actions) {
		this.events = events;
		this.mails = mails;
		this.actions = actions;
	}

	@GetMapping
	Page list(@PathVariable String event, Caller caller, Locale reader) {
		EventRecord known = this.events.requireOrganized(event, caller);
		EventTimes times = EventTimes.of(known, reader);
		return new UndeliveredMailsPage(EventHead.of(known, reader),
				this.mails.of(known, reader).stream().map((mail) -> row(event, mail, times)).toList());
	}

	private static UndeliveredMailsPage.Row row(String event, UndeliveredMail mail, EventTimes times) {
		String attendees = AttendeeFilter.of(null, mail.to()).address("/registration/desk/" + event, null);
		return new UndeliveredMailsPage.Row(mail.id(), mail.to(), attendees, mail.subject(), times.moment(mail.since()),
				mail.reason().slug());
	}

	/** Sends one again, or all; those that are on their way already stay so. */
	@PostMapping
	View sendAgain(@PathVariable String event, @RequestParam(required = false) @Nullable String id, Caller caller,
			Locale reader) {
		EventRecord known = this.events.requireOrganized(event, caller);
		if (id != null) {
			this.actions.sendMailAgain(known, id, caller);
		}
		else {
			this.mails.of(known, reader).forEach((mail) -> this.actions.sendMailAgain(known, mail.id(), caller));
		}
		return Redirect.to("/registration/desk/" + event + "/mails");
	}

}
