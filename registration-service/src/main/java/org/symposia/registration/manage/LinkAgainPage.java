package org.symposia.registration.manage;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.registration.allowance.Allowance;
import org.symposia.registration.allowance.Allowances;
import org.symposia.registration.attendee.Complaint;
import org.symposia.registration.attendee.ComplaintMessages;
import org.symposia.registration.attendee.MailAddress;
import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.web.CachePolicy;

/** "Send me my link again": the same answer, as quickly, for every mailbox. */
@Controller
class LinkAgainPage {

	private final EventDirectory events;

	private final MongoOperations store;

	private final Allowances allowances;

	private final ComplaintMessages complaints;

	private final Clock clock;

	LinkAgainPage(EventDirectory events, MongoOperations store, Allowances allowances, ComplaintMessages complaints,
			Clock clock) {
		this.events = events;
		this.store = store;
		this.allowances = allowances;
		this.complaints = complaints;
		this.clock = clock;
	}

	@GetMapping("/registration/{event}/link")
	String ask(@PathVariable String event, Caller caller, Model model, HttpServletResponse response) {
		CachePolicy.noStore(response);
		model.addAttribute("event", this.events.requireVisible(event, caller));
		model.addAttribute("errors", FormErrors.none());
		return "registration/link";
	}

	@PostMapping("/registration/{event}/link")
	String send(@PathVariable String event, @RequestParam(defaultValue = "") String email, Caller caller, Locale reader,
			Model model, HttpServletResponse response) {
		CachePolicy.noStore(response);
		model.addAttribute("event", this.events.requireVisible(event, caller));
		if (MailAddress.isValid(email.strip())) {
			remember(event, email.strip());
			return "registration/link-sent";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("email", email);
		model.addAttribute("errors", this.complaints.errors(List.of(Complaint.of("email", "email.invalid")), reader));
		return "registration/link";
	}

	/** Who asks too often is answered alike, and no letter goes out. */
	private void remember(String event, String email) {
		if (this.allowances.spend(Allowance.LINK_REQUEST, MailAddress.normalised(email))) {
			this.store.save(LinkRequest.of(event, email, this.clock.instant()));
		}
	}

}
