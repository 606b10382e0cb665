package org.symposia.agenda.timetable.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.agenda.timetable.edit.Edit;
import org.symposia.agenda.timetable.edit.EditHistory;
import org.symposia.agenda.timetable.edit.ItemChange;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/agenda/events/{event}/draft")
@Tag(name = "Draft: history", description = "The edits of a draft, and taking back one's own")
@RequiresRole
class HistoryApiController {

	private static final int PAGE = 100;

	private final EventAccess access;

	private final DraftEditing editing;

	private final EditHistory history;

	private final EditDescriptions descriptions;

	HistoryApiController(EventAccess access, DraftEditing editing, EditHistory history, EditDescriptions descriptions) {
		this.access = access;
		this.editing = editing;
		this.history = history;
		this.descriptions = descriptions;
	}

	@GetMapping("/edits")
	@Operation(summary = "List the edits, the last one first", description = "A hundred at a time.")
	EditList edits(@PathVariable String event,
			@Parameter(description = "Only edits before this number; from the last one if left out") @RequestParam(
					required = false) @Nullable Long before,
			Caller caller) {
		Event opened = this.access.organized(event, caller);
		long number = (before != null) ? before : this.editing.open(opened).version() + 1;
		List<EditView> items = this.history.before(opened, number, PAGE).stream().map(this::view).toList();
		boolean more = !items.isEmpty() && items.getLast().number() > 1;
		return new EditList(items, more ? items.getLast().number() : null);
	}

	@PostMapping("/undo")
	@Operation(summary = "Take back the caller's last edit",
			description = "409 wrong-state if there is none, changed-since if others changed the same item after it.")
	ResponseEntity<EditView> undo(@PathVariable String event, Caller caller) {
		Event opened = this.access.organized(event, caller);
		return revert(opened, this.history.undoable(opened, caller), caller);
	}

	@PostMapping("/redo")
	@Operation(summary = "Make the edit again that the caller took back last",
			description = "409 wrong-state if there is none, changed-since if others changed the same item after it.")
	ResponseEntity<EditView> redo(@PathVariable String event, Caller caller) {
		Event opened = this.access.organized(event, caller);
		return revert(opened, this.history.redoable(opened, caller), caller);
	}

	private ResponseEntity<EditView> revert(Event event, Optional<Edit> edit, Caller caller) {
		Edit found = edit.orElseThrow(() -> new WrongStateException("There is no edit of yours to take back."));
		Draft draft = this.history.revert(event, found, caller);
		return ResponseEntity.ok().eTag(EntityVersions.etag(draft.version())).body(view(found));
	}

	private EditView view(Edit edit) {
		return new EditView(edit.number(), edit.at(), edit.editorName(),
				this.descriptions.of(edit, LocaleContextHolder.getLocale()),
				edit.changes().stream().map(ItemChange::key).toList(), edit.reverts());
	}

	/**
	 * Edits of a draft.
	 *
	 * @param next value of {@code before} for the ones before, {@code null} if there are
	 * none
	 */
	record EditList(List<EditView> items, @Nullable Long next) {
	}

	/**
	 * An edit of a draft.
	 *
	 * @param number counts from one
	 * @param by name of who made it
	 * @param summary what it changed, in the reader's language
	 * @param changed keys of the items that it changed, such as {@code session/opening}
	 * @param reverts number of the edit that it takes back, {@code null} for others
	 */
	record EditView(long number, Instant at, String by, String summary, List<String> changed, @Nullable Long reverts) {
	}

}
