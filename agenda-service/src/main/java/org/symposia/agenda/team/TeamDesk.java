package org.symposia.agenda.team;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Duty;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventRegister;
import org.symposia.agenda.event.Invitation;
import org.symposia.agenda.input.Complaints;
import org.symposia.agenda.input.Fields;
import org.symposia.agenda.input.InputChecks;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;

/**
 * Invites people to a team and lets members go.
 */
@Component
class TeamDesk {

	static final String PURPOSE = "team-invitation";

	private static final int MOST = 50;

	private final EventRegister events;

	private final InputChecks checks;

	private final AuditTrail trail;

	private final Clock clock;

	TeamDesk(EventRegister events, InputChecks checks, AuditTrail trail, Clock clock) {
		this.events = events;
		this.checks = checks;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Invites somebody. An invitation to the same mailbox that expired makes way.
	 */
	Invitation invite(Event event, InvitationInput input, Caller caller) {
		Event current = withoutExpired(event);
		Fields fields = this.checks.begin();
		String mail = input.checkedMail(fields);
		Set<Duty> duties = input.checkedDuties(fields);
		checkOpen(current.team().invitations(), mail, fields.complaints());
		fields.complaints().refuse();
		Invitation invitation = new Invitation(UUID.randomUUID().toString(), Objects.requireNonNull(mail), duties,
				caller.name(), this.clock.instant());
		this.events.save(current.inviting(invitation, LocaleContextHolder.getLocale()));
		this.trail.record(caller, "team.invited", event.id(),
				Map.of("invitation", invitation.id(), "duties", slugs(duties)));
		return invitation;
	}

	private Event withoutExpired(Event event) {
		Event current = event;
		for (String id : expired(event)) {
			current = current.withdrawing(id);
		}
		return current;
	}

	/**
	 * Ids of the invitations that nobody accepted in time.
	 */
	Set<String> expired(Event event) {
		return event.team()
			.invitations()
			.stream()
			.filter((invitation) -> invitation.isOver(this.clock.instant()))
			.map(Invitation::id)
			.collect(Collectors.toSet());
	}

	private static void checkOpen(List<Invitation> open, @Nullable String mail, Complaints complaints) {
		if (mail != null && open.stream().anyMatch((each) -> each.isTo(mail))) {
			complaints.add("mail", "invited");
		}
		if (open.size() >= MOST) {
			complaints.add("mail", "invitations-full", MOST);
		}
	}

	Event withdraw(Event event, String invitation, Caller caller) {
		if (event.team().invitation(invitation).isEmpty()) {
			throw new NotFoundException("invitation");
		}
		Event saved = this.events.save(event.withdrawing(invitation));
		this.trail.record(caller, "team.invitation-withdrawn", event.id(), Map.of("invitation", invitation));
		return saved;
	}

	Departure dismiss(Event event, String subject, Caller caller) {
		if (event.team().member(subject).isEmpty()) {
			throw new NotFoundException("member");
		}
		if (!event.canSpare(subject)) {
			return Departure.ONLY_ORGANIZER;
		}
		this.events.save(event.left(subject, this.clock.instant()));
		this.trail.record(caller, "team.left", event.id(), Map.of("member", subject));
		return Departure.LEFT;
	}

	static List<String> slugs(Set<Duty> duties) {
		return duties.stream().sorted().map(Duty::slug).toList();
	}

	/**
	 * What came of the wish to let a member go.
	 */
	enum Departure {

		LEFT, ONLY_ORGANIZER

	}

}
