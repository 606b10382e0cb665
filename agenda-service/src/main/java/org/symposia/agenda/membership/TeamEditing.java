package org.symposia.agenda.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.input.Complaints;
import org.symposia.agenda.input.Fields;
import org.symposia.agenda.input.InputChecks;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;

/**
 * Invites people to a team and lets members go.
 */
@Component
class TeamEditing {

	static final String PURPOSE = "team-invitation";

	private static final int MOST = 50;

	private final Events events;

	private final InputChecks checks;

	private final Clock clock;

	TeamEditing(Events events, InputChecks checks, Clock clock) {
		this.events = events;
		this.checks = checks;
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
		Instant now = this.clock.instant();
		Invitation invitation = new Invitation(UUID.randomUUID().toString(), Objects.requireNonNull(mail), duties,
				caller.name(), now);
		this.events.save(current.inviting(invitation, LocaleContextHolder.getLocale())
			.noting("team.invited", caller, now, Map.of("invitation", invitation.id(), "duties", slugs(duties))));
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
		return this.events.save(event.withdrawing(invitation)
			.noting("team.invitation-withdrawn", caller, this.clock.instant(), Map.of("invitation", invitation)));
	}

	Departure removeMember(Event event, String subject, Caller caller) {
		if (event.team().member(subject).isEmpty()) {
			throw new NotFoundException("member");
		}
		if (!event.canSpare(subject)) {
			return Departure.ONLY_ORGANIZER;
		}
		Instant now = this.clock.instant();
		this.events.save(event.left(subject, now).noting("team.left", caller, now, Map.of("member", subject)));
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
