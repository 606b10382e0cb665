package org.symposia.agenda.timetable.draft;

import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.symposia.agenda.timetable.schedule.PersonView;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.agenda.timetable.Timetable;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.schedule.PublicRoom;
import org.symposia.agenda.timetable.schedule.PublicTrack;
import org.symposia.agenda.timetable.schedule.SessionView;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/agenda/events/{event}/draft")
@Tag(name = "Draft", description = "The draft of an agenda, visible to the team only")
@RequiresRole
class DraftApiController {

	private final EventAccess access;

	private final DraftEditing editing;

	private final ItemViews views;

	private final ConflictMessages conflictMessages;

	DraftApiController(EventAccess access, DraftEditing editing, ItemViews views, ConflictMessages conflictMessages) {
		this.access = access;
		this.editing = editing;
		this.views = views;
		this.conflictMessages = conflictMessages;
	}

	@GetMapping
	@Operation(summary = "Read the draft",
			description = "Sessions without time come last. The ETag is the draft's version.")
	ResponseEntity<DraftView> read(@PathVariable String event, Caller caller) {
		Event opened = this.access.organized(event, caller);
		return respond(opened, this.editing.open(opened));
	}

	@PutMapping("/conflicts/{conflict}")
	@Operation(summary = "Accept a conflict, or withdraw the acceptance",
			description = "It falls once the conflict changes. If-Match takes a version of the draft since which the "
					+ "sessions concerned were not edited.")
	ResponseEntity<DraftView> accept(@PathVariable String event, @PathVariable String conflict,
			@RequestBody Acceptance acceptance,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		Event opened = this.access.organized(event, caller);
		return respond(opened, this.editing.accept(opened, conflict, acceptance.accepted(), acceptance.reason(),
				EntityVersions.expected(ifMatch), caller));
	}

	private ResponseEntity<DraftView> respond(Event event, Draft draft) {
		return ResponseEntity.ok().eTag(EntityVersions.etag(draft.version())).body(view(event, draft));
	}

	private DraftView view(Event event, Draft draft) {
		Timetable timetable = draft.timetable();
		return new DraftView(event.id(), draft.version(), this.views.sessions(timetable, event.details().zone()),
				timetable.rooms().stream().map(PublicRoom::of).toList(),
				timetable.tracks().stream().map(PublicTrack::of).toList(), this.views.persons(timetable),
				this.conflictMessages.all(event, draft));
	}

	record Acceptance(@Nullable Boolean accepted,
			@Schema(description = "Why, at most 1,000 characters") @Nullable String reason) {
	}

	record DraftView(String event, long version, List<SessionView> sessions, List<PublicRoom> rooms,
			List<PublicTrack> tracks, List<PersonView> persons, List<ConflictView> conflicts) {
	}

}
