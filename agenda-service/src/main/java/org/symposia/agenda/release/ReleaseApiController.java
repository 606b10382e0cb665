package org.symposia.agenda.release;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.draft.Drafts;
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
import org.symposia.starter.problem.WrongStateException;

@RestController
@RequestMapping("/api/agenda/events/{event}")
@Tag(name = "Releases", description = "Public versions of the agenda")
class ReleaseApiController {

	private static final ListOrder<Change> CHANGES = ListOrder.byId((change) -> change.item() + "/" + change.kind());

	private final EventAccess access;

	private final Drafts drafts;

	private final ReleasePublisher publisher;

	private final PublishedAgendas agendas;

	ReleaseApiController(EventAccess access, Drafts drafts, ReleasePublisher publisher, PublishedAgendas agendas) {
		this.access = access;
		this.drafts = drafts;
		this.publisher = publisher;
		this.agendas = agendas;
	}

	@GetMapping("/schedule")
	@Operation(summary = "Read the released agenda", description = "404 before the first release.")
	ScheduleView schedule(@PathVariable String event) {
		PublishedAgenda published = this.agendas.of(event);
		return ScheduleView.of(published);
	}

	@GetMapping("/draft/changes")
	@RequiresRole
	@Operation(summary = "List what a release would change")
	ListPage<Change> changes(@PathVariable String event, @ListLimit(value = 1000, max = 5000) ListRequest request,
			Caller caller) {
		return CHANGES.select(this.publisher.changes(this.access.organized(event, caller))
			.stream()
			.filter((change) -> request.matches(change.item(), change.from(), change.to()))
			.toList(), request);
	}

	@PostMapping("/releases")
	@RequiresRole
	@Operation(summary = "Release the draft as the next version",
			description = "409 if it is empty or the same as the public version. If-Match takes the draft's version.")
	ResponseEntity<ReleaseView> release(@PathVariable String event,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, Caller caller) {
		Event opened = this.access.organized(event, caller);
		Long expectedVersion = (ifMatch != null) ? this.drafts.of(opened).requiredVersion(ifMatch) : null;
		return switch (this.publisher.release(opened, expectedVersion, caller)) {
			case ReleaseOutcome.Released(Release release) ->
				ResponseEntity.created(URI.create("/api/agenda/events/" + event + "/schedule"))
					.body(ReleaseView.of(release));
			case ReleaseOutcome.NothingNew(int number) ->
				throw new WrongStateException("The draft says the same as the public version " + number + ".");
			case ReleaseOutcome.Empty _ ->
				throw new WrongStateException("The draft has no session yet. Add one, then release it.");
		};
	}

	record ReleaseView(String event, int version, Instant releasedAt, List<Change> changes) {

		static ReleaseView of(Release release) {
			return new ReleaseView(release.event(), release.number(), release.at(), release.changes());
		}

	}

	record ScheduleView(String event, int version, Instant releasedAt, String zone, boolean illustrative,
			List<SessionView> sessions, List<PublicRoom> rooms, List<PublicTrack> tracks, List<PublicPerson> persons) {

		static ScheduleView of(PublishedAgenda published) {
			Release release = published.release();
			Schedule schedule = release.schedule();
			return new ScheduleView(release.event(), release.number(), release.at(), published.zone().getId(),
					published.event().details().illustrative(), SessionView.allOf(schedule, published.zone()),
					schedule.rooms(), schedule.tracks(), schedule.persons());
		}

	}

}
