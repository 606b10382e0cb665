package org.symposia.agenda.timetable.draft;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.symposia.agenda.timetable.draft.ItemApi.ItemView;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;

/**
 * API calls that edit items of one type; subclasses set type and path.
 *
 * @param <I> submitted fields of an item
 */
@RequiresRole
abstract class ItemApiController<I extends ItemInput> {

	private final ItemApi api;

	private final ItemType type;

	ItemApiController(ItemApi api, ItemType type) {
		this.api = api;
		this.type = type;
	}

	@PostMapping
	@Operation(summary = "Add an item",
			description = "Answers 201 with the item and, for a session, the conflicts it now takes part in; they do not stop it.")
	ResponseEntity<ItemView> add(@PathVariable String event, @RequestBody I input,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.api.add(event, this.type, input, ifMatch, caller);
	}

	@GetMapping("/{id}")
	@Operation(summary = "Read an item", description = "The ETag is the item's version, for If-Match in edits.")
	ResponseEntity<ItemView> read(@PathVariable String event, @PathVariable String id, Caller caller) {
		return this.api.read(event, this.type, id, caller);
	}

	@PutMapping("/{id}")
	@Operation(summary = "Replace an item, or add it under this id",
			description = "If-Match takes the item's version, or a version of the draft since which the item was not edited.")
	ResponseEntity<ItemView> put(@PathVariable String event, @PathVariable String id, @RequestBody I input,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.api.put(event, this.type, id, input, ifMatch, caller);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove an item", description = "409 while sessions need it.")
	void remove(@PathVariable String event, @PathVariable String id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		this.api.remove(event, this.type, id, ifMatch, caller);
	}

}
