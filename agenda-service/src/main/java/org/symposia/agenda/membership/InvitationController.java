package org.symposia.agenda.membership;

import java.util.Objects;
import java.util.function.BiFunction;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.page.Page;

/** The page behind the link of an invitation. Opening it changes nothing. */
@Controller
@RequestMapping("/agenda/invitations/{token}")
class InvitationController {

	private final InvitationAcceptance acceptance;

	InvitationController(InvitationAcceptance acceptance) {
		this.acceptance = acceptance;
	}

	@GetMapping
	Page show(@PathVariable String token, Caller caller) {
		return page(this.acceptance.find(token, caller), caller,
				(event, invitation) -> open(token, event, invitation, caller));
	}

	@PostMapping
	Page accept(@PathVariable String token, Caller caller) {
		caller.requireLogin();
		return page(this.acceptance.accept(token, caller), caller,
				(event, invitation) -> new JoinedTeamPage(event.details().title(),
						invitation.duties().contains(Duty.ORGANIZER), hasRole(caller)));
	}

	private static Page page(InvitationState state, Caller caller, BiFunction<Event, Invitation, Page> whenOpen) {
		return switch (state) {
			case InvitationState.Open(Event event, Invitation invitation) -> whenOpen.apply(event, invitation);
			case InvitationState.NotYours(var _, Invitation invitation) -> otherMailbox(invitation, caller);
			case InvitationState.Done _ -> closed("done", HttpStatus.OK, caller);
			case InvitationState.Used _ -> closed("used", HttpStatus.GONE, caller);
			case InvitationState.Expired _ -> closed("expired", HttpStatus.GONE, caller);
			case InvitationState.Withdrawn _ -> closed("withdrawn", HttpStatus.GONE, caller);
			case InvitationState.Unknown _ -> closed("unknown", HttpStatus.NOT_FOUND, caller);
		};
	}

	private static Page open(String token, Event event, Invitation invitation, Caller caller) {
		return new OpenInvitationPage("/agenda/invitations/" + token, invitation.invitedBy(), event.details().title(),
				Duty.slugs(invitation.duties()), invitation.maskedMail(), caller.isAnonymous() ? null : caller.name());
	}

	private static Page otherMailbox(Invitation invitation, Caller caller) {
		String mail = Objects.requireNonNullElse(caller.mail(), "–");
		return new OtherMailboxPage(invitation.isTo(mail), caller.name(), mail, invitation.maskedMail(),
				invitation.invitedBy());
	}

	private static Page closed(String state, HttpStatus status, Caller caller) {
		return new ClosedInvitationPage(state, status, state.equals("used") && caller.isAnonymous(), hasRole(caller));
	}

	private static boolean hasRole(Caller caller) {
		return caller.isAdmin() || caller.has(Role.ORGANIZER);
	}

}
