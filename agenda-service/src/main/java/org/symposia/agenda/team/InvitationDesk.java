package org.symposia.agenda.team;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventRegister;
import org.symposia.agenda.event.Invitation;
import org.symposia.agenda.event.Member;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.link.LinkState;
import org.symposia.starter.link.OneTimeLinks;

/**
 * Opens and accepts invitations. Joining and using the invitation up are one write of the
 * event; the link is spent after that, so that a crash in between leaves nobody outside.
 */
@Component
class InvitationDesk {

	private final EventRegister events;

	private final OneTimeLinks links;

	private final AuditTrail trail;

	private final Clock clock;

	InvitationDesk(EventRegister events, OneTimeLinks links, AuditTrail trail, Clock clock) {
		this.events = events;
		this.links = links;
		this.trail = trail;
		this.clock = clock;
	}

	InvitationState find(String token) {
		return switch (this.links.find(TeamDesk.PURPOSE, token)) {
			case LinkState.Open(String subject) -> open(subject);
			case LinkState.Done(String subject) ->
				event(subject).<InvitationState>map(InvitationState.Done::new).orElseGet(InvitationState.Gone::new);
			case LinkState.Expired _, LinkState.Unknown _ -> new InvitationState.Gone();
		};
	}

	private InvitationState open(String subject) {
		String id = subject.substring(subject.indexOf('/') + 1);
		Optional<Event> event = event(subject);
		Optional<Invitation> invitation = event.flatMap((each) -> each.team().invitation(id));
		if (event.isPresent() && invitation.isPresent()) {
			return new InvitationState.Open(event.get(), invitation.get());
		}
		return event.<InvitationState>map(InvitationState.Done::new).orElseGet(InvitationState.Gone::new);
	}

	private Optional<Event> event(String subject) {
		return this.events.find(subject.substring(0, subject.indexOf('/')));
	}

	/**
	 * Accepts an invitation for the caller, who is signed in.
	 * @return what the link led to before
	 */
	InvitationState accept(String token, Caller caller) {
		InvitationState state = find(token);
		if (state instanceof InvitationState.Open(Event event, Invitation invitation)) {
			Member member = new Member(caller.subject(), caller.name(), invitation.duties(), this.clock.instant());
			this.events.save(event.withdrawing(invitation.id()).joined(member, this.clock.instant()));
			this.trail.record(caller, "team.joined", event.id(),
					Map.of("member", caller.subject(), "duties", TeamDesk.slugs(invitation.duties())));
		}
		this.links.redeem(TeamDesk.PURPOSE, token);
		return state;
	}

}
