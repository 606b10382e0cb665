package org.symposia.agenda.release;

import org.symposia.starter.web.EntityVersions;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.agenda.timetable.draft.ConflictMessages;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestBody;
import java.util.stream.IntStream;
import java.util.Optional;
import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.schedule.PersonView;
import org.symposia.agenda.timetable.edit.Contents;
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
import org.symposia.agenda.timetable.edit.Drafts;
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

@RestController
@RequestMapping("/api/agenda/events/{event}")
@Tag(name = "Releases", description = "Public versions of the agenda")
class ReleaseApiController {

	/** The last one first. */
	private static final ListOrder<ReleaseSummary> RELEASES = ListOrder
		.byId((release) -> "%010d".formatted(Integer.MAX_VALUE - release.number()));

	private static final ListOrder<Change> CHANGES = ListOrder.byId((change) -> change.item() + "/" + change.kind());

	private final EventAccess access;

	private final Drafts drafts;

	private final ReleasePublisher publisher;

	private final PublishedAgendas agendas;

	private final Releases releases;

	private final Contents contents;

	private final ConflictMessages conflictMessages;

	ReleaseApiController(EventAccess access, Drafts drafts, ReleasePublisher publisher, PublishedAgendas agendas,
			Releases releases, Contents contents, ConflictMessages conflictMessages) {
		this.access = access;
		this.drafts = drafts;
		this.publisher = publisher;
		this.agendas = agendas;
		this.releases = releases;
		this.contents = contents;
		this.conflictMessages = conflictMessages;
	}

	@GetMapping("/schedule")
	@Operation(summary = "Read the released agenda", description = "404 before the first release.")
	ScheduleView schedule(@PathVariable String event) {
		PublishedAgenda published = this.agendas.of(event);
		return ScheduleView.of(published, this.contents);
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
			description = "409 nothing-changed if it is empty or the same as the public version; 409 conflicts-open, "
					+ "with the conflicts, if errors stand that nobody accepted, unless acceptConflicts is true. "
					+ "If-Match takes the draft's version.")
	ResponseEntity<ReleaseView> release(@PathVariable String event,
			@RequestBody(required = false) @Nullable ReleaseInput input,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, Caller caller) {
		Event opened = this.access.organized(event, caller);
		ReleaseInput wanted = (input != null) ? input : ReleaseInput.PLAIN;
		return switch (this.publisher.release(opened, wanted, EntityVersions.expected(ifMatch), caller)) {
			case ReleaseOutcome.Released(Release release) ->
				ResponseEntity.created(URI.create("/api/agenda/events/" + event + "/releases/" + release.number()))
					.body(ReleaseView.of(release));
			case ReleaseOutcome.NothingNew(int number) ->
				throw new NothingChangedException("The draft says the same as the public version " + number + ".");
			case ReleaseOutcome.Empty _ -> throw new NothingChangedException(
					"The draft has no session with a time yet. Add one, then release it.");
			case ReleaseOutcome.ConflictsOpen(List<Conflict> conflicts) -> throw new ConflictsOpenException(
					"Errors stand in the draft: " + conflicts.size()
							+ ". Resolve them, accept each, or send acceptConflicts.",
					this.conflictMessages.of(opened, this.drafts.of(opened), conflicts));
		};
	}

	@GetMapping("/releases")
	@Operation(summary = "List the public versions, the last one first", description = "404 before the first release.")
	ListPage<ReleaseSummary> releases(@PathVariable String event,
			@ListLimit(value = 100, max = 1000) ListRequest request) {
		PublishedAgenda published = this.agendas.of(event);
		return RELEASES.select(IntStream.rangeClosed(1, published.release().number())
			.mapToObj((number) -> this.releases.find(event, number))
			.flatMap(Optional::stream)
			.map(ReleaseSummary::of)
			.filter((release) -> request.matches(release.name()))
			.toList(), request);
	}

	@GetMapping("/releases/{number}")
	@Operation(summary = "Read a public version")
	ScheduleView version(@PathVariable String event, @PathVariable int number) {
		Event visible = this.access.visible(event);
		return ScheduleView.of(new PublishedAgenda(visible, released(visible, number)), this.contents);
	}

	@GetMapping("/releases/{number}/changes")
	@Operation(summary = "List what a version changed",
			description = "Since the version before, or since the one named by since; 0 for everything.")
	ListPage<Change> changes(@PathVariable String event, @PathVariable int number,
			@RequestParam(required = false) @Nullable Integer since,
			@ListLimit(value = 1000, max = 5000) ListRequest request) {
		Event visible = this.access.visible(event);
		Release to = released(visible, number);
		int before = (since != null) ? since : number - 1;
		Release from = (before == 0) ? to.beginning() : released(visible, before);
		return CHANGES.select(this.publisher.changes(from, to, visible.details().zone())
			.stream()
			.filter((change) -> request.matches(change.item(), change.from(), change.to()))
			.toList(), request);
	}

	/**
	 * A version that is public.
	 * @throws NotFoundException if there is none of this number
	 */
	private Release released(Event event, int number) {
		return (number <= event.released())
				? this.releases.find(event.id(), number).orElseThrow(() -> new NotFoundException("release"))
				: notReleased();
	}

	private static Release notReleased() {
		throw new NotFoundException("release");
	}

	/**
	 * A public version.
	 *
	 * @param version its number, counted from one
	 * @param number the same
	 * @param name what its organizers call it, {@code null} if it has no name
	 */
	record ReleaseView(String event, int version, int number, @Nullable String name, Instant releasedAt,
			List<Change> changes) {

		static ReleaseView of(Release release) {
			return new ReleaseView(release.event(), release.number(), release.number(), release.name(), release.at(),
					release.changes());
		}

	}

	/**
	 * A public version in a list.
	 *
	 * @param number counted from one
	 * @param name what its organizers call it, {@code null} if it has no name
	 * @param changes how many differences it has from the version before
	 */
	record ReleaseSummary(int number, @Nullable String name, Instant releasedAt, int changes) {

		static ReleaseSummary of(Release release) {
			return new ReleaseSummary(release.number(), release.name(), release.at(), release.changes().size());
		}

	}

	record ScheduleView(String event, int version, Instant releasedAt, String zone, boolean illustrative,
			List<SessionView> sessions, List<PublicRoom> rooms, List<PublicTrack> tracks, List<PersonView> persons) {

		static ScheduleView of(PublishedAgenda published, Contents contents) {
			Release release = published.release();
			Schedule schedule = release.schedule();
			ItemContents loaded = contents.all(schedule.contents());
			return new ScheduleView(release.event(), release.number(), release.at(), published.zone().getId(),
					published.event().details().illustrative(),
					schedule.sessions()
						.stream()
						.map((session) -> SessionView.of(session, loaded.session(session.content()), published.zone()))
						.toList(),
					schedule.rooms(), schedule.tracks(),
					schedule.persons()
						.stream()
						.map((person) -> PersonView.of(person, loaded.person(person.content())))
						.toList());
		}

	}

}
