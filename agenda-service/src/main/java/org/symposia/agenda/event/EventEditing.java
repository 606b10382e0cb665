package org.symposia.agenda.event;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.agenda.input.Fields;
import org.symposia.agenda.input.InputChecks;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Member;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.LoginRequiredException;
import org.symposia.starter.web.Listing;

/**
 * Creates events, describes them anew and moves them through their life.
 */
@Component
class EventEditing {

	private final Events events;

	private final EventList list;

	private final InputChecks checks;

	private final Institutions institutions;

	private final Clock clock;

	EventEditing(Events events, EventList list, InputChecks checks, Institutions institutions, Clock clock) {
		this.events = events;
		this.list = list;
		this.checks = checks;
		this.institutions = institutions;
		this.clock = clock;
	}

	void requireOrganizer(Caller caller) {
		if (caller.isAnonymous()) {
			throw new LoginRequiredException();
		}
		if (!caller.isAdmin() && !caller.has(Role.ORGANIZER)) {
			throw new ForbiddenException("Only organizers may plan events.");
		}
	}

	Event create(EventInput input, Caller caller) {
		requireOrganizer(caller);
		Fields fields = this.checks.begin();
		String id = input.checkedId(fields);
		EventDetails details = input.details(fields, known());
		fields.complaints().refuse();
		Member creator = new Member(caller.subject(), caller.name(), Set.of(Duty.ORGANIZER), this.clock.instant());
		Instant now = this.clock.instant();
		return this.events.add(Event.plan(Objects.requireNonNull(id), Objects.requireNonNull(details), creator, now)
			.noting("event.created", caller, now, Map.of()));
	}

	Event updateDetails(Event event, EventInput input, Caller caller) {
		Fields fields = this.checks.begin();
		if (input.id() != null && !input.id().equals(event.id())) {
			fields.complaints().add("id", "fixed", event.id());
		}
		EventDetails details = input.over(event.details()).details(fields, known());
		fields.complaints().refuse();
		Instant now = this.clock.instant();
		return this.events.save(
				event.described(Objects.requireNonNull(details), now).noting("event.described", caller, now, Map.of()));
	}

	/**
	 * Moves an event on. Before the first release there is nothing to announce.
	 */
	Event changeLifecycle(Event event, @Nullable String wanted, Caller caller) {
		Fields fields = this.checks.begin();
		Lifecycle next = fields.terms().choice("lifecycle", wanted, Lifecycle::of, Lifecycle.slugs());
		if (next != null && next.isPublic() && event.released() == 0) {
			fields.complaints().add("lifecycle", "release-first");
		}
		fields.complaints().refuse();
		Instant now = this.clock.instant();
		Event moved = event.moved(Objects.requireNonNull(next), now);
		return this.events
			.save(moved.noting("event.moved", caller, now, Map.of("lifecycle", moved.lifecycle().slug())));
	}

	Listing<Event> desk(Caller caller, @Nullable String after) {
		requireOrganizer(caller);
		return caller.isAdmin() ? this.list.all(after) : this.list.organizedBy(caller.subject(), after);
	}

	Set<String> known() {
		return this.institutions.ids();
	}

}
