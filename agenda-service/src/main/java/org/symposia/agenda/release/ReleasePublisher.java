package org.symposia.agenda.release;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.draft.Draft;
import org.symposia.agenda.timetable.draft.Drafts;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;

/**
 * Turns a draft into the next public version. The release is written first, then the
 * event points to it; whoever finds a release nobody points to yet finishes that step
 * before anything else.
 */
@Component
class ReleasePublisher {

	private static final int ATTEMPTS = 5;

	private final Releases releases;

	private final Drafts drafts;

	private final Events events;

	private final Clock clock;

	ReleasePublisher(Releases releases, Drafts drafts, Events events, Clock clock) {
		this.releases = releases;
		this.drafts = drafts;
		this.events = events;
		this.clock = clock;
	}

	List<Change> changes(Event event) {
		return changes(event, this.drafts.of(event));
	}

	private List<Change> changes(Event event, Draft draft) {
		ZoneId zone = event.details().zone();
		Optional<Release> before = this.releases.find(event.id(), event.released());
		return new ScheduleDiff(before.map(Release::timetable).orElseGet(Timetable::empty),
				before.flatMap((release) -> Optional.ofNullable(release.zone())).orElse(zone),
				draft.timetable().scheduled(), zone)
			.all();
	}

	ReleaseOutcome release(Event event, @Nullable Long expectedVersion, Caller caller) {
		Event current = finished(event, caller);
		Draft draft = this.drafts.of(event);
		if (expectedVersion != null && expectedVersion != draft.version()) {
			throw new StaleVersionException();
		}
		if (draft.timetable().sessions().isEmpty()) {
			return new ReleaseOutcome.Empty();
		}
		List<Change> changes = changes(current, draft);
		if (changes.isEmpty()) {
			return nothingNew(event, current);
		}
		return publish(current, Release.of(current.released() + 1, draft, changes, this.clock.instant()), caller);
	}

	private ReleaseOutcome publish(Event event, Release wanted, Caller caller) {
		Release release = this.releases.claim(wanted);
		if (release.draft() != wanted.draft()) {
			throw new StaleVersionException();
		}
		point(event, release, caller);
		return new ReleaseOutcome.Released(release);
	}

	private ReleaseOutcome nothingNew(Event asked, Event current) {
		return (asked.released() == current.released()) ? new ReleaseOutcome.NothingNew(current.released())
				: new ReleaseOutcome.Released(this.releases.find(current.id(), current.released()).orElseThrow());
	}

	/**
	 * The event, pointing to a release that was written but not announced, if there is
	 * one.
	 */
	private Event finished(Event event, Caller caller) {
		return this.releases.find(event.id(), event.released() + 1)
			.map((release) -> point(event, release, caller))
			.orElse(event);
	}

	private Event released(Event event, Release release, Caller caller) {
		Instant now = this.clock.instant();
		return event.released(release.number(), now)
			.noting("agenda.released", caller, now,
					Map.of("version", release.number(), "changes", release.changes().size()));
	}

	/**
	 * Lets the event point to a release; whoever does so records it. That somebody
	 * changes the event meanwhile is no reason to leave the release unannounced.
	 */
	private Event point(Event event, Release release, Caller caller) {
		Event current = event;
		for (int attempt = 1; current.released() < release.number(); attempt++) {
			try {
				current = this.events.save(released(current, release, caller));
			}
			catch (StaleVersionException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
				current = this.events.find(event.id()).orElseThrow(() -> new NotFoundException("event"));
			}
		}
		return current;
	}

}
