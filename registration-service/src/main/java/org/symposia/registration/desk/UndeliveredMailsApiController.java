package org.symposia.registration.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.message.UndeliveredMail;
import org.symposia.registration.message.UndeliveredMails;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.problem.NotFoundException;

@RestController
@RequestMapping("/api/registration/events/{event}/undelivered-mails")
@Tag(name = "Mails")
@RequiresRole
class UndeliveredMailsApiController {

	private static final ListOrder<UndeliveredMail> LATEST_FIRST = ListOrder
		.<UndeliveredMail>byTime("due", UndeliveredMail::since, UndeliveredMail::id)
		.reversed();

	private final EventDirectory events;

	private final UndeliveredMails mails;

	private final TeamActions actions;

	UndeliveredMailsApiController(EventDirectory events, UndeliveredMails mails, TeamActions actions) {
		this.events = events;
		this.mails = mails;
		this.actions = actions;
	}

	@GetMapping
	@Operation(summary = "List an event's undelivered mails",
			description = "For organizers in the event's team: mails to attendees that were given up within thirty "
					+ "days, latest first. The query is searched in mail addresses.")
	ListPage<UndeliveredMailView> list(@PathVariable String event, ListRequest request, Caller caller, Locale reader) {
		EventRecord known = this.events.requireOrganized(event, caller);
		List<UndeliveredMail> found = this.mails.of(known, reader)
			.stream()
			.filter((mail) -> request.matches(mail.to()))
			.toList();
		return LATEST_FIRST.select(found, request).map(UndeliveredMailView::of);
	}

	@PostMapping("/{id}/send")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Send an undelivered mail again",
			description = "For organizers in the event's team. Attempts begin anew, over about two days.")
	@ApiResponse(responseCode = "202", description = "Accepted")
	@ApiResponse(responseCode = "404", description = "The event has no undelivered mail of that id")
	void sendAgain(@PathVariable String event, @PathVariable String id, Caller caller) {
		if (!this.actions.sendMailAgain(this.events.requireOrganized(event, caller), id, caller)) {
			throw new NotFoundException("mail");
		}
	}

	/**
	 * A mail to an attendee that was given up.
	 *
	 * @param id says which mail it is
	 * @param to its mail address
	 * @param subject in the language of the mail, or of the caller if it was never
	 * composed
	 * @param since when it was given up
	 * @param reason {@code refused} by the mail server for good, {@code not-accepted} in
	 * any attempt, or {@code not-composed}
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record UndeliveredMailView(String id, String to, String subject, Instant since, String reason) {

		static UndeliveredMailView of(UndeliveredMail mail) {
			return new UndeliveredMailView(mail.id(), mail.to(), mail.subject(), mail.since(), mail.reason().slug());
		}

	}

}
