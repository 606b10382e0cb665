package org.symposia.agenda.timetable.draft;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.schedule.PublicPerson;
import org.symposia.agenda.timetable.schedule.PublicRoom;
import org.symposia.agenda.timetable.schedule.PublicTrack;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.agenda.timetable.schedule.SessionView;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.list.ListLimit;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/agenda/events/{event}/draft")
@Tag(name = "Draft", description = "The draft of an agenda, visible to the team only")
@RequiresRole
class DraftApiController {

	private static final ListOrder<ConflictView> CONFLICTS = ListOrder.byId(ConflictView::id);

	private final EventAccess access;

	private final DraftEditing editing;

	private final ConflictMessages conflictMessages;

	DraftApiController(EventAccess access, DraftEditing editing, ConflictMessages conflictMessages) {
		this.access = access;
		this.editing = editing;
		this.conflictMessages = conflictMessages;
	}

	@GetMapping
	@Operation(summary = "Read the draft", description = "The ETag is the draft's version, for If-Match in edits.")
	ResponseEntity<DraftView> read(@PathVariable String event, Caller caller) {
		Event opened = this.access.organized(event, caller);
		return respond(opened, this.editing.open(opened));
	}

	@GetMapping("/conflicts")
	@Operation(summary = "List the draft's conflicts",
			description = "Rules: room-overlap, person-overlap, outside-event. The message is in the reader's language.")
	ListPage<ConflictView> conflicts(@PathVariable String event,
			@ListLimit(value = 1000, max = 5000) ListRequest request, Caller caller) {
		Event opened = this.access.organized(event, caller);
		return CONFLICTS.select(this.conflictMessages.all(opened, this.editing.open(opened))
			.stream()
			.filter((conflict) -> request.matches(conflict.message()))
			.toList(), request);
	}

	@PutMapping("/conflicts/{conflict}")
	@Operation(summary = "Accept a conflict, or withdraw the acceptance")
	ResponseEntity<DraftView> accept(@PathVariable String event, @PathVariable String conflict,
			@RequestBody Acceptance acceptance,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		Event opened = this.access.organized(event, caller);
		Long expectedVersion = this.editing.open(opened).requiredVersion(ifMatch);
		return respond(opened, this.editing.accept(opened, conflict, acceptance.accepted(), expectedVersion));
	}

	private ResponseEntity<DraftView> respond(Event event, Draft draft) {
		return ResponseEntity.ok()
			.eTag(EntityVersions.etag(draft.version()))
			.body(DraftView.of(event, draft, this.conflictMessages.all(event, draft)));
	}

	record Acceptance(@Nullable Boolean accepted) {
	}

	record DraftView(String event, long version, List<SessionView> sessions, List<PublicRoom> rooms,
			List<PublicTrack> tracks, List<PublicPerson> persons, List<ConflictView> conflicts) {

		static DraftView of(Event event, Draft draft, List<ConflictView> conflicts) {
			Schedule schedule = draft.schedule();
			return new DraftView(event.id(), draft.version(), SessionView.allOf(schedule, event.details().zone()),
					schedule.rooms(), schedule.tracks(), schedule.persons(), conflicts);
		}

	}

}
