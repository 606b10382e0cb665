package org.symposia.agenda.timetable.draft;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.list.ListLimit;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;

@RestController
@RequestMapping({ "/api/agenda/events/{event}/conflicts", "/api/agenda/events/{event}/draft/conflicts" })
@Tag(name = "Draft: conflicts", description = "Where the draft breaks a rule")
@RequiresRole
class ConflictApiController {

	private static final ListOrder<ConflictView> CONFLICTS = ListOrder.byId(ConflictView::id);

	private final EventAccess access;

	private final DraftEditing editing;

	private final ConflictMessages conflictMessages;

	ConflictApiController(EventAccess access, DraftEditing editing, ConflictMessages conflictMessages) {
		this.access = access;
		this.editing = editing;
		this.conflictMessages = conflictMessages;
	}

	@GetMapping
	@Operation(summary = "List the draft's conflicts",
			description = "Rules: room-overlap, person-overlap, outside-session, outside-event. The message is in the reader's language.")
	ListPage<ConflictView> conflicts(@PathVariable String event,
			@ListLimit(value = 1000, max = 5000) ListRequest request, Caller caller) {
		Event opened = this.access.organized(event, caller);
		return CONFLICTS.select(this.conflictMessages.all(opened, this.editing.open(opened))
			.stream()
			.filter((conflict) -> request.matches(conflict.message()))
			.toList(), request);
	}

}
