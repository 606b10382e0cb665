package org.symposia.agenda.consent;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Member;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.text.LocalizedText;

@RestController
@Tag(name = "Hosts", description = "Consents of the institutions that events name as hosts")
@RequiresRole
class HostConsentApiController {

	private static final String CONSENT = "/api/agenda/events/{event}/hosts/{institution}/consent";

	private final HostConsents consents;

	HostConsentApiController(HostConsents consents) {
		this.consents = consents;
	}

	@GetMapping("/api/agenda/institutions/{institution}/consents")
	@Operation(summary = "List the events that name an institution as host",
			description = "For organizers of the institution. Those that wait for its answer, or with answered=true "
					+ "the others; by their start.")
	ListPage<HostConsentView> list(@PathVariable String institution,
			@RequestParam(defaultValue = "false") boolean answered, ListRequest request, Caller caller) {
		return this.consents.of(institution, answered, request, caller)
			.map((event) -> HostConsentView.of(event, institution));
	}

	@GetMapping(CONSENT)
	@Operation(summary = "Read what an institution is asked to consent to",
			description = "For organizers of the institution, before the event is public as well.")
	HostConsentView read(@PathVariable String event, @PathVariable String institution, Caller caller) {
		return HostConsentView.of(this.consents.find(event, institution, caller), institution);
	}

	@PutMapping(CONSENT)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Consent for an institution to being shown as host",
			description = "For organizers of the institution. It is shown from then on. Repeating it changes nothing.")
	@ApiResponse(responseCode = "403", description = "forbidden: the caller is no organizer of the institution")
	@ApiResponse(responseCode = "404",
			description = "not-found: there is no such event for the caller, or it does not name the institution")
	void consent(@PathVariable String event, @PathVariable String institution, Caller caller) {
		this.consents.consent(event, institution, caller);
	}

	@DeleteMapping(CONSENT)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Decline for an institution, or withdraw its consent",
			description = "For organizers of the institution. It is not shown from then on, and not asked again unless "
					+ "it is named anew. Repeating it changes nothing.")
	@ApiResponse(responseCode = "403", description = "forbidden: the caller is no organizer of the institution")
	@ApiResponse(responseCode = "404",
			description = "not-found: there is no such event for the caller, or it does not name the institution")
	void decline(@PathVariable String event, @PathVariable String institution, Caller caller) {
		this.consents.decline(event, institution, caller);
	}

	/**
	 * What an institution is asked to consent to.
	 *
	 * @param hosts ids of all institutions that the event names as hosts
	 * @param organizers names of the organizers in its team
	 * @param state asked, consented or declined
	 */
	record HostConsentView(String event, String institution, String state, LocalizedText title, String kind,
			String zone, OffsetDateTime start, OffsetDateTime end, LocalizedText place,
			@Nullable LocalizedText description, List<String> hosts, List<String> organizers, String lifecycle) {

		static HostConsentView of(Event event, String institution) {
			EventDetails details = event.details();
			EventDates dates = EventDates.of(event, Locale.ROOT);
			return new HostConsentView(event.id(), institution, event.consentOf(institution).slug(), details.title(),
					details.kind().slug(), details.zone().getId(), dates.offset(details.start()),
					dates.offset(details.end()), details.place(), details.information().description(), details.hosts(),
					event.team().members(Duty.ORGANIZER).stream().map(Member::name).toList(), event.lifecycle().slug());
		}

	}

}
