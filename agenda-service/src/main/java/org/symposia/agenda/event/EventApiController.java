package org.symposia.agenda.event;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/agenda/events")
@Tag(name = "Events", description = "Details and lifecycle of events")
class EventApiController {

	private final EventEditing editing;

	private final EventAccess access;

	private final EventList events;

	EventApiController(EventEditing editing, EventAccess access, EventList events) {
		this.editing = editing;
		this.access = access;
		this.events = events;
	}

	@PostMapping
	@RequiresRole(Role.ORGANIZER)
	@Operation(summary = "Create an event",
			description = "For organizers; the creator becomes the first member of its team and consents for the own "
					+ "institutions. Other hosts are shown once they consent. 409 if the id is taken.")
	ResponseEntity<EventView> create(@RequestBody EventInput input, Caller caller) {
		Event event = this.editing.create(input, caller);
		return ResponseEntity.created(URI.create("/api/agenda/events/" + event.id()))
			.eTag(EntityVersions.etag(event.version()))
			.body(EventView.of(event, caller));
	}

	@GetMapping
	@Operation(summary = "List public events",
			description = "By their start, the earliest first. Pass next as cursor to read on.")
	ListPage<EventView> list(ListRequest request, Caller caller) {
		return this.events.visible(request).map((event) -> EventView.of(event, caller));
	}

	@GetMapping("/{event}")
	@Operation(summary = "Read an event",
			description = "Before its first release only its team sees it; else 404. To its team, hosts are all "
					+ "institutions named as hosts, to others those that consent (consentingHosts).")
	ResponseEntity<EventView> read(@PathVariable String event, Caller caller) {
		return respond(this.access.readable(event, caller), caller);
	}

	@PatchMapping("/{event}")
	@RequiresRole
	@Operation(summary = "Change the details of an event",
			description = "Fields that are missing stay; the id never changes. Hosts named anew are asked for their consent. "
					+ "With another zone the draft keeps its times on the clock, and what is public keeps its zone until "
					+ "the next release. Those registered are told of another title, place or time, unless notice says "
					+ "otherwise.")
	ResponseEntity<EventView> updateDetails(@PathVariable String event, @RequestBody EventInput input,
			HttpServletRequest request, Caller caller) {
		return respond(
				this.access.edit(event, request, caller, (opened) -> this.editing.updateDetails(opened, input, caller)),
				caller);
	}

	@PutMapping("/{event}/lifecycle")
	@RequiresRole
	@Operation(summary = "Change the lifecycle of an event",
			description = "preparing, announced, concluded or cancelled. Only the first can precede the first release. "
					+ "Everybody registered or on the waiting list is told by e-mail when the event is cancelled, and "
					+ "when a cancelled event is announced again.")
	ResponseEntity<EventView> changeLifecycle(@PathVariable String event, @RequestBody LifecycleChange change,
			HttpServletRequest request, Caller caller) {
		return respond(this.access.edit(event, request, caller,
				(opened) -> this.editing.changeLifecycle(opened, change.lifecycle(), caller)), caller);
	}

	private static ResponseEntity<EventView> respond(Event event, Caller caller) {
		return ResponseEntity.ok().eTag(EntityVersions.etag(event.version())).body(EventView.of(event, caller));
	}

	record LifecycleChange(@Nullable String lifecycle) {
	}

}
