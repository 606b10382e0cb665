package org.symposia.agenda.membership;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.link.LinkState;
import org.symposia.starter.link.OneTimeLinks;
import org.symposia.starter.mongo.OptimisticRetry;

/**
 * Reads and accepts invitations by their links. The member is added and the invitation
 * removed in one write of the event; the link is redeemed after it, so that a crash in
 * between does not invalidate the link of a person who has not joined.
 */
@Component
class InvitationAcceptance {

	/** Purpose of the one-time links in the mails. */
	static final String LINK_PURPOSE = "team-invitation";

	private final Events events;

	private final OneTimeLinks links;

	private final Clock clock;

	InvitationAcceptance(Events events, OneTimeLinks links, Clock clock) {
		this.events = events;
		this.links = links;
		this.clock = clock;
	}

	InvitationState find(String token, Caller caller) {
		return switch (this.links.find(LINK_PURPOSE, token)) {
			case LinkState.Open(String subject) ->
				event(subject).map((event) -> open(event, subject, caller)).orElseGet(InvitationState.Unknown::new);
			case LinkState.Done(String subject) ->
				event(subject).map((event) -> done(event, caller)).orElseGet(InvitationState.Unknown::new);
			case LinkState.Expired(String subject) -> event(subject).<InvitationState>map(InvitationState.Expired::new)
				.orElseGet(InvitationState.Unknown::new);
			case LinkState.Unknown _ -> new InvitationState.Unknown();
		};
	}

	private static InvitationState open(Event event, String subject, Caller caller) {
		Optional<Invitation> found = event.team().invitation(subject.substring(subject.indexOf('/') + 1));
		if (found.isEmpty()) {
			return event.isPlannedWith(caller) ? new InvitationState.Done(event) : new InvitationState.Withdrawn(event);
		}
		Invitation invitation = found.get();
		return (caller.isAnonymous() || invitation.isFor(caller)) ? new InvitationState.Open(event, invitation)
				: new InvitationState.NotYours(event, invitation);
	}

	private static InvitationState done(Event event, Caller caller) {
		return event.isPlannedWith(caller) ? new InvitationState.Done(event) : new InvitationState.Used(event);
	}

	private Optional<Event> event(String subject) {
		return this.events.find(subject.substring(0, subject.indexOf('/')));
	}

	/**
	 * Accepts an invitation for the caller, who is signed in. Concurrent changes of the
	 * event are retried.
	 * @return the state before
	 */
	InvitationState accept(String token, Caller caller) {
		return OptimisticRetry.retry(() -> accepted(find(token, caller), token, caller));
	}

	private InvitationState accepted(InvitationState state, String token, Caller caller) {
		if (state instanceof InvitationState.Open(Event event, Invitation invitation)) {
			event.acceptInvitation(invitation.id(), caller, this.clock.instant());
			this.events.save(event);
		}
		if (state instanceof InvitationState.Open || state instanceof InvitationState.Done) {
			this.links.redeem(LINK_PURPOSE, token);
		}
		return state;
	}

}
