package org.symposia.agenda.event;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Member;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.text.LocalizedText;

/** What other services read of events, with a service token. */
@RestController
@RequestMapping("/internal/events")
@Tag(name = "Internal", description = "For the other services only")
class InternalEventApiController {

	private final Events events;

	InternalEventApiController(Events events) {
		this.events = events;
	}

	@GetMapping("/{event}")
	@Operation(summary = "Read an event with its team")
	InternalEvent read(@PathVariable String event, Caller caller) {
		caller.require(Role.SERVICE);
		return this.events.find(event).map(InternalEvent::of).orElseThrow(() -> new NotFoundException("event"));
	}

	@GetMapping
	@Operation(summary = "List all events by id, to reconcile", description = "Pass next as cursor to read on.")
	ListPage<InternalEvent> list(ListRequest request, Caller caller) {
		caller.require(Role.SERVICE);
		return this.events.all(request).map(InternalEvent::of);
	}

	record InternalEvent(String id, LocalizedText title, String kind, String zone, Instant start, Instant end,
			LocalizedText place, List<String> languages, List<String> hosts, boolean illustrative, String lifecycle,
			boolean visible, int releasedVersion, List<String> shownReleases, List<InternalMember> team, long version,
			@Nullable LocalizedText description, @Nullable VenueView venue, @Nullable ContactView contact,
			@Nullable LocalizedText fee, List<LinkView> links, long noticeRevision) {

		static InternalEvent of(Event event) {
			EventDetails details = event.details();
			EventInformation information = details.information();
			return new InternalEvent(event.id(), details.title(), details.kind().slug(), details.zone().getId(),
					details.start(), details.end(), details.place(), details.languages(), event.hosts(),
					details.illustrative(), event.lifecycle().slug(), event.isPublic(), event.released(),
					event.shownReleases(), event.team().members().stream().map(InternalMember::of).toList(),
					event.version(), information.description(), VenueView.of(information.venue()),
					ContactView.of(information.contact()), information.fee(), LinkView.allOf(information.links()),
					event.noticeRevision());
		}

	}

	record InternalMember(String subject, List<String> duties) {

		static InternalMember of(Member member) {
			return new InternalMember(member.subject(), Duty.slugs(member.duties()));
		}

	}

}
