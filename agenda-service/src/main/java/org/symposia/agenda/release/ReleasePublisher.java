package org.symposia.agenda.release;

import org.symposia.starter.input.Inputs;
import org.symposia.starter.input.Fields;
import org.symposia.agenda.timetable.conflict.Conflict;
import java.util.Objects;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.agenda.timetable.edit.Drafts;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.mongo.OptimisticRetry;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;

/**
 * Publishes a draft as the next version. The release is written first, then the event is
 * pointed to it; a release that the event does not point to yet is finished before
 * anything else.
 */
@Component
class ReleasePublisher {

	private final Releases releases;

	private final Drafts drafts;

	private final Events events;

	private final Inputs inputs;

	private final Clock clock;

	ReleasePublisher(Releases releases, Drafts drafts, Events events, Inputs inputs, Clock clock) {
		this.releases = releases;
		this.drafts = drafts;
		this.events = events;
		this.inputs = inputs;
		this.clock = clock;
	}

	List<Change> changes(Event event) {
		return changes(event, this.drafts.of(event));
	}

	private List<Change> changes(Event event, Draft draft) {
		ZoneId zone = event.details().zone();
		Optional<Release> before = this.releases.find(event.id(), event.released());
		return new ScheduleDiff(before.map(Release::schedule).orElseGet(Schedule::empty),
				before.flatMap((release) -> Optional.ofNullable(release.zone())).orElse(zone),
				Schedule.of(draft.timetable(), zone).forPublic(), zone)
			.all();
	}

	ReleaseOutcome release(Event event, ReleaseInput input, @Nullable Long expectedVersion, Caller caller) {
		Fields fields = this.inputs.begin();
		String name = input.checkedName(fields);
		fields.errors().throwIfAny();
		int before = event.released();
		Event current = finishPrevious(event, caller);
		Draft draft = this.drafts.of(event);
		if (expectedVersion != null && expectedVersion != draft.version()) {
			throw new StaleVersionException();
		}
		ZoneId zone = event.details().zone();
		if (Schedule.of(draft.timetable(), zone).forPublic().sessions().isEmpty()) {
			return new ReleaseOutcome.Empty();
		}
		List<Change> changes = changes(current, draft);
		if (changes.isEmpty()) {
			return nothingNew(before, current);
		}
		List<Conflict> open = open(draft, event);
		if (!open.isEmpty() && !input.acceptsConflicts()) {
			return new ReleaseOutcome.ConflictsOpen(open);
		}
		List<PublicSession> announced = this.releases.announced(current.id(), current.released());
		return publish(current,
				Release.of(current.released() + 1, name, draft, zone, changes, announced, this.clock.instant()),
				caller);
	}

	/** Errors that nobody accepted. */
	private static List<Conflict> open(Draft draft, Event event) {
		return draft.conflicts(event)
			.stream()
			.filter((conflict) -> conflict.severity() == Conflict.Severity.ERROR && !draft.accepts(conflict))
			.toList();
	}

	/** Whether errors stand that nobody accepted. */
	boolean hasErrors(Event event, Draft draft) {
		return !open(draft, event).isEmpty();
	}

	/** The differences from one release to another. */
	List<Change> changes(Release from, Release to, ZoneId zone) {
		return new ScheduleDiff(from.schedule(), Objects.requireNonNullElse(from.zone(), zone), to.schedule(),
				Objects.requireNonNullElse(to.zone(), zone))
			.all();
	}

	private ReleaseOutcome publish(Event event, Release wanted, Caller caller) {
		Release release = this.releases.claim(wanted);
		if (release.draft() != wanted.draft()) {
			throw new StaleVersionException();
		}
		point(event, release, caller);
		return new ReleaseOutcome.Released(release);
	}

	private ReleaseOutcome nothingNew(int before, Event current) {
		return (before == current.released()) ? new ReleaseOutcome.NothingNew(current.released())
				: new ReleaseOutcome.Released(this.releases.find(current.id(), current.released()).orElseThrow());
	}

	/**
	 * Points the event to a release that was written but not announced, if there is one.
	 */
	private Event finishPrevious(Event event, Caller caller) {
		return this.releases.find(event.id(), event.released() + 1)
			.map((release) -> point(event, release, caller))
			.orElse(event);
	}

	/**
	 * Points the event to a release. Concurrent changes of the event are retried, so that
	 * the release does not stay unannounced.
	 */
	private Event point(Event event, Release release, Caller caller) {
		return OptimisticRetry.retry(() -> {
			Event current = this.events.find(event.id()).orElseThrow(() -> new NotFoundException("event"));
			if (current.released() >= release.number()) {
				return current;
			}
			current.release(release.number(), release.changes().size(), caller, this.clock.instant());
			return this.events.save(current);
		});
	}

}
