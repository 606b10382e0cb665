package org.symposia.agenda.event;

import java.time.Clock;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.caller.Role;
import org.symposia.starter.input.Fields;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.LoginRequiredException;

/** Creates events, and changes their details and their lifecycle. */
@Component
class EventEditing {

	private final Events events;

	private final EventList list;

	private final Inputs inputs;

	private final Institutions institutions;

	private final Clock clock;

	EventEditing(Events events, EventList list, Inputs inputs, Institutions institutions, Clock clock) {
		this.events = events;
		this.list = list;
		this.inputs = inputs;
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
		return this.events.add(prepare(input, caller));
	}

	/** An event that is not stored yet. */
	Event prepare(EventInput input, Caller caller) {
		requireOrganizer(caller);
		Fields fields = this.inputs.begin();
		String id = input.checkedId(fields);
		EventDetails details = input.details(fields, this.institutions.ids());
		fields.errors().throwIfAny();
		return Event.create(Objects.requireNonNull(id), Objects.requireNonNull(details), caller, this.clock.instant());
	}

	Event updateDetails(Event event, EventInput input, Caller caller) {
		Fields fields = this.inputs.begin();
		if (input.id() != null && !input.id().equals(event.id())) {
			fields.errors().add("id", "fixed", event.id());
		}
		EventDetails details = input.over(event.details()).details(fields, this.institutions.ids());
		Notice notice = input.checkedNotice(fields);
		fields.errors().throwIfAny();
		event.updateDetails(Objects.requireNonNull(details), notice, caller, this.clock.instant());
		return this.events.save(event);
	}

	Event changeLifecycle(Event event, @Nullable String slug, Caller caller) {
		Fields fields = this.inputs.begin();
		Lifecycle next = fields.identifiers().choice("lifecycle", slug, Lifecycle::of, Lifecycle.slugs());
		if (next != null && !event.canChangeTo(next)) {
			fields.errors().add("lifecycle", "release-first");
		}
		fields.errors().throwIfAny();
		event.changeLifecycle(Objects.requireNonNull(next), caller, this.clock.instant());
		return this.events.save(event);
	}

	/** Events the caller may edit; all for administrators. */
	ListPage<Event> editableBy(Caller caller, ListRequest request) {
		requireOrganizer(caller);
		return caller.isAdmin() ? this.list.all(request) : this.list.organizedBy(caller.subject(), request);
	}

}
