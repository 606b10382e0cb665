package org.symposia.agenda.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.agenda.team.Team;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Fields;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.ratelimit.RateLimiter;
import org.symposia.starter.ratelimit.RateLimiters;

/** Invites people to a team, withdraws invitations and removes members. */
@Component
class TeamEditing {

	private final Events events;

	private final Inputs inputs;

	private final MessageSource messages;

	private final RateLimiter invitations;

	private final Clock clock;

	TeamEditing(Events events, Inputs inputs, MessageSource messages, RateLimiters limiters, AgendaRateLimits limits,
			Clock clock) {
		this.events = events;
		this.inputs = inputs;
		this.messages = messages;
		this.invitations = limiters.of("invitations", limits.invitations());
		this.clock = clock;
	}

	/** Invites a person. An expired invitation of the same mailbox is replaced. */
	Invitation invite(Event event, InvitationInput input, Caller caller) {
		Instant now = this.clock.instant();
		Fields fields = this.inputs.begin();
		MailAddress mail = input.checkedMail(fields);
		Set<Duty> duties = input.checkedDuties(fields);
		checkOpen(event.team().withoutExpired(now), mail, fields.errors());
		fields.errors().throwIfAny();
		Invitation invitation = new Invitation(UUID.randomUUID().toString(), Objects.requireNonNull(mail).text(),
				duties, caller.name(), now);
		this.invitations.acquire(caller.subject(), "Too many invitations were sent by this account.");
		event.invite(invitation, LocaleContextHolder.getLocale(), caller);
		this.events.save(event);
		return invitation;
	}

	private static void checkOpen(Team team, @Nullable MailAddress mail, FieldErrors errors) {
		if (mail != null && team.invitations().stream().anyMatch((each) -> each.isTo(mail.text()))) {
			errors.add("mail", "invited");
		}
		if (team.invitations().size() >= Team.MAX_INVITATIONS) {
			errors.add("mail", "invitations-full", Team.MAX_INVITATIONS);
		}
	}

	Event withdraw(Event event, String invitation, Caller caller) {
		if (event.team().invitation(invitation).isEmpty()) {
			throw new NotFoundException("invitation");
		}
		event.withdrawInvitation(invitation, caller, this.clock.instant());
		return this.events.save(event);
	}

	/** Ids of the invitations that can no longer be accepted. */
	Set<String> expiredInvitations(Event event) {
		Instant now = this.clock.instant();
		return event.team()
			.invitations()
			.stream()
			.filter((invitation) -> invitation.isExpired(now))
			.map(Invitation::id)
			.collect(Collectors.toSet());
	}

	/**
	 * Removes a member.
	 * @throws WrongStateException for the only organizer
	 */
	Event removeMember(Event event, String subject, Caller caller) {
		if (event.team().member(subject).isEmpty()) {
			throw new NotFoundException("member");
		}
		if (event.team().isOnlyOrganizer(subject)) {
			throw new WrongStateException(
					this.messages.getMessage("team.only-organizer", null, LocaleContextHolder.getLocale()));
		}
		event.removeMember(subject, caller, this.clock.instant());
		return this.events.save(event);
	}

}
