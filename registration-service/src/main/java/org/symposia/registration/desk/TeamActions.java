package org.symposia.registration.desk;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.message.LinkMailer;
import org.symposia.registration.message.UndeliveredMails;
import org.symposia.registration.registration.Actor;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.selfservice.RegistrationChanges;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.WrongStateException;

/** Actions of the team for attendees; each is audited, and the attendee gets a mail. */
@Component
class TeamActions {

	static final String CANCELLED = "registration-cancelled";

	static final String LINK_SENT = "registration-link-sent";

	private final RegistrationChanges changes;

	private final LinkMailer links;

	private final UndeliveredMails mails;

	private final AuditTrail audit;

	TeamActions(RegistrationChanges changes, LinkMailer links, UndeliveredMails mails, AuditTrail audit) {
		this.changes = changes;
		this.links = links;
		this.mails = mails;
		this.audit = audit;
	}

	/** Cancels; audited only if the registration was still active. */
	void cancel(Registration registration, Caller caller) {
		this.changes.cancel(registration, Actor.team(caller.name()))
			.ifPresent((cancelled) -> record(caller, CANCELLED, cancelled));
	}

	/**
	 * Mails the link to the attendee's own mailbox.
	 * @throws WrongStateException if the registration is not active
	 */
	void sendLink(Registration registration, Caller caller) {
		if (!registration.state().isActive() || registration.state() == RegistrationState.CLAIMING) {
			throw new WrongStateException("Only an active registration has a link to send.");
		}
		this.links.sendForTeam(registration);
		record(caller, LINK_SENT, registration);
	}

	/** Has an undelivered mail sent again; false if the event has none of that id. */
	boolean sendMailAgain(EventRecord event, String mail, Caller caller) {
		boolean due = this.mails.sendAgain(event.id(), mail);
		if (due) {
			this.audit.record(caller, "mail-sent-again", event.id(), Map.of("mail", mail));
		}
		return due;
	}

	private void record(Caller caller, String action, Registration registration) {
		this.audit.record(caller, action, registration.id(), Map.of("event", registration.event()));
	}

}
