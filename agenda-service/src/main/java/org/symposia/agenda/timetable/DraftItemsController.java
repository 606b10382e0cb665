package org.symposia.agenda.timetable;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.DraftEdits.ItemView;
import org.symposia.starter.caller.Caller;

@RestController
@RequestMapping("/api/agenda/events/{event}/draft")
@Tag(name = "Draft")
class DraftItemsController {

	private static final String IF_MATCH = "If-Match";

	private final DraftEdits edits;

	DraftItemsController(DraftEdits edits) {
		this.edits = edits;
	}

	@PostMapping("/sessions")
	@Operation(summary = "Add a session",
			description = "Answers with the conflicts the session now takes part in; they do not stop it.")
	ResponseEntity<ItemView> addSession(@PathVariable String event, @RequestBody SessionInput input,
			@RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.edits.add(event, ItemSort.SESSION, input, ifMatch, caller);
	}

	@PutMapping("/sessions/{id}")
	@Operation(summary = "Replace or move a session, or add it under this id")
	ResponseEntity<ItemView> putSession(@PathVariable String event, @PathVariable String id,
			@RequestBody SessionInput input, @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
			Caller caller) {
		return this.edits.put(event, ItemSort.SESSION, id, input, ifMatch, caller);
	}

	@DeleteMapping("/sessions/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove a session")
	void removeSession(@PathVariable String event, @PathVariable String id,
			@RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		this.edits.remove(event, ItemSort.SESSION, id, ifMatch, caller);
	}

	@PostMapping("/rooms")
	@Operation(summary = "Add a room")
	ResponseEntity<ItemView> addRoom(@PathVariable String event, @RequestBody RoomInput input,
			@RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.edits.add(event, ItemSort.ROOM, input, ifMatch, caller);
	}

	@PutMapping("/rooms/{id}")
	@Operation(summary = "Replace a room, or add it under this id")
	ResponseEntity<ItemView> putRoom(@PathVariable String event, @PathVariable String id, @RequestBody RoomInput input,
			@RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.edits.put(event, ItemSort.ROOM, id, input, ifMatch, caller);
	}

	@DeleteMapping("/rooms/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove a room", description = "409 while sessions are held in it.")
	void removeRoom(@PathVariable String event, @PathVariable String id,
			@RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		this.edits.remove(event, ItemSort.ROOM, id, ifMatch, caller);
	}

	@PostMapping("/tracks")
	@Operation(summary = "Add a track")
	ResponseEntity<ItemView> addTrack(@PathVariable String event, @RequestBody TrackInput input,
			@RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.edits.add(event, ItemSort.TRACK, input, ifMatch, caller);
	}

	@PutMapping("/tracks/{id}")
	@Operation(summary = "Replace a track, or add it under this id")
	ResponseEntity<ItemView> putTrack(@PathVariable String event, @PathVariable String id,
			@RequestBody TrackInput input, @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
			Caller caller) {
		return this.edits.put(event, ItemSort.TRACK, id, input, ifMatch, caller);
	}

	@DeleteMapping("/tracks/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove a track", description = "409 while sessions belong to it.")
	void removeTrack(@PathVariable String event, @PathVariable String id,
			@RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		this.edits.remove(event, ItemSort.TRACK, id, ifMatch, caller);
	}

	@PostMapping("/persons")
	@Operation(summary = "Add a person", description = "With Latin and, if there is one, native name.")
	ResponseEntity<ItemView> addPerson(@PathVariable String event, @RequestBody PersonInput input,
			@RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.edits.add(event, ItemSort.PERSON, input, ifMatch, caller);
	}

	@PutMapping("/persons/{id}")
	@Operation(summary = "Replace a person, or add them under this id")
	ResponseEntity<ItemView> putPerson(@PathVariable String event, @PathVariable String id,
			@RequestBody PersonInput input, @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
			Caller caller) {
		return this.edits.put(event, ItemSort.PERSON, id, input, ifMatch, caller);
	}

	@DeleteMapping("/persons/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove a person", description = "409 while the person chairs or speaks.")
	void removePerson(@PathVariable String event, @PathVariable String id,
			@RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		this.edits.remove(event, ItemSort.PERSON, id, ifMatch, caller);
	}

}
