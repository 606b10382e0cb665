package org.symposia.agenda.press;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.event.EventAccess;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;

@RestController
@RequestMapping("/api/agenda/events/{event}/shown-releases")
@Tag(name = "Press releases", description = "Which press releases the page of an event shows")
@RequiresRole
class ShownReleaseApiController {

	private static final ListOrder<ShownReleaseView> BY_ID = ListOrder.byId(ShownReleaseView::release);

	private final EventAccess access;

	private final ShownReleases releases;

	ShownReleaseApiController(EventAccess access, ShownReleases releases) {
		this.access = access;
		this.releases = releases;
	}

	@GetMapping
	@Operation(summary = "List the press releases that the team lets onto the page of its event",
			description = "The page shows those of them that are published and name the event, and those whose hosts "
					+ "are all hosts of the event.")
	ListPage<ShownReleaseView> list(@PathVariable String event, ListRequest request, Caller caller) {
		return BY_ID.select(this.access.organized(event, caller)
			.shownReleases()
			.stream()
			.filter((release) -> request.matches(release))
			.map(ShownReleaseView::new)
			.toList(), request);
	}

	@PutMapping("/{release}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Let a press release onto the page of an event",
			description = "For organizers in its team. The page shows it while it is published and names the event; the "
					+ "id is not looked up. Repeating it changes nothing.")
	@ApiResponse(responseCode = "409", description = "wrong-state: there are 200 already")
	void show(@PathVariable String event, @PathVariable String release, Caller caller) {
		this.releases.show(event, release, caller);
	}

	@DeleteMapping("/{release}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Take a press release off the page of an event",
			description = "For organizers in its team. It stays there if its hosts are all hosts of the event. Repeating "
					+ "it changes nothing.")
	void hide(@PathVariable String event, @PathVariable String release, Caller caller) {
		this.releases.hide(event, release, caller);
	}

	/**
	 * A press release that the team lets onto the page.
	 *
	 * @param release its id
	 */
	record ShownReleaseView(String release) {
	}

}
