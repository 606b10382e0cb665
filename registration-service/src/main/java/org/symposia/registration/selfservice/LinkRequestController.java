package org.symposia.registration.selfservice;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.message.LinkRequests;
import org.symposia.registration.registration.InputError;
import org.symposia.registration.registration.InputErrorMessages;
import org.symposia.registration.registration.MailAddress;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.ratelimit.RateLimiter;
import org.symposia.starter.web.CachePolicy;

/**
 * "Send me my link again": the same answer after the same time for every mailbox, known
 * or not.
 */
@Controller
class LinkRequestController {

	private final EventDirectory events;

	private final LinkRequests linkRequests;

	private final RateLimiter linkRequestLimiter;

	private final InputErrorMessages errorMessages;

	LinkRequestController(EventDirectory events, LinkRequests linkRequests, RateLimiter linkRequestLimiter,
			InputErrorMessages errorMessages) {
		this.events = events;
		this.linkRequests = linkRequests;
		this.linkRequestLimiter = linkRequestLimiter;
		this.errorMessages = errorMessages;
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
			request(event, email.strip());
			return "registration/link-sent";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("email", email);
		model.addAttribute("errors",
				this.errorMessages.errors(List.of(InputError.of("email", "email.invalid")), reader));
		return "registration/link";
	}

	/** Beyond the limit the answer is the same, but no mail is sent. */
	private void request(String event, String email) {
		if (this.linkRequestLimiter.tryAcquire(MailAddress.normalised(email))) {
			this.linkRequests.add(event, email);
		}
	}

}
