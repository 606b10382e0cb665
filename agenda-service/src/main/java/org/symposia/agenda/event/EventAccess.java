package org.symposia.agenda.event;

import java.util.function.Function;
import java.util.function.LongConsumer;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.mongo.OptimisticRetry;
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
		if (event.isPublic() || event.isPlannedWith(caller)) {
			throw new ForbiddenException("Only organizers in the team of this event may do that.");
		}
		throw new NotFoundException("event");
	}

	/**
	 * Edits an event by the API, at the version that {@code If-Match} demands.
	 * @param edit changes and stores the event
	 * @throws StaleVersionException if the event has another version
	 */
	public <T> T edit(String id, HttpServletRequest request, Caller caller, Function<Event, T> edit) {
		boolean insists = EntityVersions.isRequired(request.getHeader(HttpHeaders.IF_MATCH));
		return edit(id, caller, insists, (version) -> EntityVersions.require(request, version), edit);
	}

	/**
	 * Edits an event by a form, at the version with which the form was shown.
	 * @param edit changes and stores the event
	 * @throws StaleVersionException if the event has another version
	 */
	public <T> T edit(String id, FormValues form, Caller caller, Function<Event, T> edit) {
		return edit(id, caller, form.version() != null, form::requireVersion, edit);
	}

	private <T> T edit(String id, Caller caller, boolean insists, LongConsumer precondition, Function<Event, T> edit) {
		return OptimisticRetry.retryUnless(insists, () -> {
			Event event = organized(id, caller);
			precondition.accept(event.version());
			return edit.apply(event);
		});
	}

	/**
	 * An event that names an institution as host, for an organizer of that institution.
	 * @throws LoginRequiredException for anonymous callers
	 * @throws NotFoundException if there is none of this id, it does not name the
	 * institution, or the caller may not see it
	 * @throws ForbiddenException if the caller may not answer for the institution
	 */
	public Event naming(String institution, String id, Caller caller) {
		caller.requireLogin();
		Event event = this.events.find(id).orElseThrow(() -> new NotFoundException("event"));
		boolean answers = caller.isAdmin() || Event.answersFor(institution, caller);
		if (answers && event.details().hosts().contains(institution)) {
			return event;
		}
		if (!event.isPublic() && !event.isKnownTo(caller)) {
			throw new NotFoundException("event");
		}
		throw answers ? new NotFoundException("host")
				: new ForbiddenException("Only organizers of this institution may do that.");
	}

	/** An event for its team or, once it is public, for everybody. */
	Event readable(String id, Caller caller) {
		return this.events.find(id)
			.filter((event) -> event.isPublic() || event.isKnownTo(caller))
			.orElseThrow(() -> new NotFoundException("event"));
	}

}
