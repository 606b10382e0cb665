package org.symposia.agenda.consent;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.event.EventList;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.institution.InstitutionAccess;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.mongo.OptimisticRetry;

/** Answers for institutions that events name as hosts. Repeating an answer is quiet. */
@Component
class HostConsents {

	private final EventAccess access;

	private final InstitutionAccess institutions;

	private final Events events;

	private final EventList list;

	private final Clock clock;

	HostConsents(EventAccess access, InstitutionAccess institutions, Events events, EventList list, Clock clock) {
		this.access = access;
		this.institutions = institutions;
		this.events = events;
		this.list = list;
		this.clock = clock;
	}

	/** Events that name an institution: those that wait for its answer, or the others. */
	ListPage<Event> of(String institution, boolean answered, ListRequest request, Caller caller) {
		this.institutions.require(institution, caller);
		return answered ? this.list.answeredBy(institution, request) : this.list.asking(institution, request);
	}

	Event find(String event, String institution, Caller caller) {
		return this.access.naming(institution, event, caller);
	}

	void consent(String event, String institution, Caller caller) {
		OptimisticRetry.retry(() -> {
			Event found = this.access.naming(institution, event, caller);
			return found.consent(institution, caller, this.clock.instant()) ? this.events.save(found) : found;
		});
	}

	void decline(String event, String institution, Caller caller) {
		OptimisticRetry.retry(() -> {
			Event found = this.access.naming(institution, event, caller);
			return found.decline(institution, caller, this.clock.instant()) ? this.events.save(found) : found;
		});
	}

}
