package org.symposia.registration.selfservice;

import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventHead;
import org.symposia.registration.message.LinkRequests;
import org.symposia.registration.ratelimit.NetworkMails;
import org.symposia.registration.ratelimit.TooManyMailsException;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.page.Page;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.ratelimit.RateLimiter;

/**
 * "Send me my link again": the same answer after the same time for every mailbox, known
 * or not.
 */
@Controller
class LinkRequestController {

	private final EventDirectory events;

	private final LinkRequests linkRequests;

	private final RateLimiter linkRequestLimiter;

	private final NetworkMails networkMails;

	private final Inputs inputs;

	LinkRequestController(EventDirectory events, LinkRequests linkRequests, RateLimiter linkRequestLimiter,
			NetworkMails networkMails, Inputs inputs) {
		this.events = events;
		this.linkRequests = linkRequests;
		this.linkRequestLimiter = linkRequestLimiter;
		this.networkMails = networkMails;
		this.inputs = inputs;
	}

	@GetMapping("/registration/link")
	Page askForAll() {
		return new LinkRequestPage(null, null, Form.of(FormValues.empty()));
	}

	@PostMapping("/registration/link")
	Page sendForAll(@RequestParam MultiValueMap<String, String> typed, Caller caller, HttpServletResponse response) {
		return answer(null, typed, caller, response, this.linkRequests::addForAll);
	}

	@GetMapping("/registration/{event}/link")
	Page ask(@PathVariable String event, Caller caller, Locale reader) {
		return new LinkRequestPage(head(event, caller, reader), null, Form.of(FormValues.empty()));
	}

	@PostMapping("/registration/{event}/link")
	Page send(@PathVariable String event, @RequestParam MultiValueMap<String, String> typed, Caller caller,
			Locale reader, HttpServletResponse response) {
		return answer(head(event, caller, reader), typed, caller, response,
				(address) -> this.linkRequests.add(event, address));
	}

	/**
	 * Beyond the limit of the mailbox the answer is the same, but no mail is sent. The
	 * limit of the network says nothing about mailboxes, so it is told.
	 */
	private Page answer(@Nullable EventHead event, MultiValueMap<String, String> typed, Caller caller,
			HttpServletResponse response, Consumer<MailAddress> request) {
		MailAddress address = MailAddress.parse(typed.getFirst("email")).orElse(null);
		if (address == null) {
			return new LinkRequestPage(event, null, invalid(typed, "mail"));
		}
		try {
			this.networkMails.count(caller);
		}
		catch (TooManyMailsException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, ex.retryAfter());
			return new LinkRequestPage(event, null,
					invalid(typed, "too-many-mails", ex.minutes()).withStatus(HttpStatus.TOO_MANY_REQUESTS));
		}
		if (this.linkRequestLimiter.tryAcquire(address.normalised())) {
			request.accept(address);
		}
		return new LinkSentPage(event);
	}

	private Form invalid(MultiValueMap<String, String> typed, String code, Object... arguments) {
		FieldErrors errors = this.inputs.begin().errors();
		errors.add("email", code, arguments);
		return Form.invalid(FormValues.of(typed), new InvalidInputException(errors.list()));
	}

	private EventHead head(String event, Caller caller, Locale reader) {
		return EventHead.of(this.events.requireVisible(event, caller), reader);
	}

}
