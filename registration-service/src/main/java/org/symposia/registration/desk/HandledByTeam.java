package org.symposia.registration.desk;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Actor;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.manage.Managing;
import org.symposia.registration.message.LinkSender;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.WrongStateException;

/** What the team does for an attendee; the audit trail names who, a letter tells them. */
@Component
class HandledByTeam {

	static final String CANCELLED = "registration-cancelled";

	static final String LINK_SENT = "registration-link-sent";

	private final Managing managing;

	private final LinkSender links;

	private final AuditTrail audit;

	HandledByTeam(Managing managing, LinkSender links, AuditTrail audit) {
		this.managing = managing;
		this.links = links;
		this.audit = audit;
	}

	/** Cancels, unless somebody did so before, and only then says whose doing it was. */
	void cancel(Registration registration, Caller caller) {
		this.managing.cancel(registration, Actor.team(caller.name()))
			.ifPresent((cancelled) -> record(caller, CANCELLED, cancelled));
	}

	/**
	 * Sends the link to the attendee's own mailbox.
	 * @throws WrongStateException if there is nothing left to manage
	 */
	void sendLink(Registration registration, Caller caller) {
		if (!registration.state().isActive() || registration.state() == RegistrationState.CLAIMING) {
			throw new WrongStateException("Only an active registration has a link to send.");
		}
		this.links.sendForTeam(registration);
		record(caller, LINK_SENT, registration);
	}

	private void record(Caller caller, String action, Registration registration) {
		this.audit.record(caller, action, registration.id(), Map.of("event", registration.event()));
	}

}
