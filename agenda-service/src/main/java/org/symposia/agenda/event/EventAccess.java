package org.symposia.agenda.event;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.LoginRequiredException;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.EntityVersions;

/** Finds events for callers who may read or change them. */
@Component
public class EventAccess {

	private final Events events;

	EventAccess(Events events) {
		this.events = events;
	}

	/**
	 * A public event.
	 * @throws NotFoundException if there is none of this id, or it is not public
	 */
	public Event visible(String id) {
		return this.events.find(id).filter(Event::isPublic).orElseThrow(() -> new NotFoundException("event"));
	}

	/**
	 * An event that the caller may change.
	 * @throws LoginRequiredException for anonymous callers
	 * @throws NotFoundException if there is none of this id, or the caller may not see it
	 * @throws ForbiddenException if the caller does not organize it
	 */
	public Event organized(String id, Caller caller) {
		if (caller.isAnonymous()) {
			throw new LoginRequiredException();
		}
		Event event = this.events.find(id).orElseThrow(() -> new NotFoundException("event"));
		if (event.isOrganizedBy(caller)) {
			return event;
		}
		if (caller.has(Role.ORGANIZER) || event.isPublic() || event.isPlannedWith(caller)) {
			throw new ForbiddenException("Only organizers in the team of this event may do that.");
		}
		throw new NotFoundException("event");
	}

	/**
	 * Edits an event for a program, at the version its {@code If-Match} insists on.
	 * @param <T> what comes of it
	 * @param id the event's id
	 * @param request the program's request
	 * @param caller who asks
	 * @param edit reads the event, changes and writes it
	 * @return what came of it
	 * @throws StaleVersionException if it is at another version by now
	 */
	public <T> T edited(String id, HttpServletRequest request, Caller caller, Function<Event, T> edit) {
		return Contention.settled(Contention.insists(request), () -> {
			Event event = organized(id, caller);
			EntityVersions.require(request, event.version());
			return edit.apply(event);
		});
	}

	/** An event for its team or, once it is public, for everybody. */
	Event readable(String id, Caller caller) {
		Event event = this.events.find(id).orElseThrow(() -> new NotFoundException("event"));
		boolean internal = caller.isAdmin() || caller.has(Role.SERVICE) || event.isPlannedWith(caller);
		return internal ? event : visible(id);
	}

}
