package org.symposia.agenda.membership;

import java.util.Objects;

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
		InvitationState state = this.acceptance.find(token, caller);
		return (state instanceof InvitationState.Open(Event event, Invitation invitation))
				? new InvitationPage(token, event.details().title(), invitation.invitedBy(), invitation.maskedMail(),
						Duty.slugs(invitation.duties()), caller.isAnonymous() ? null : caller.name())
				: page(state, caller);
	}

	@PostMapping
	Page accept(@PathVariable String token, Caller caller) {
		caller.requireLogin();
		return page(this.acceptance.accept(token, caller), caller);
	}

	private static Page page(InvitationState state, Caller caller) {
		return switch (state) {
			case InvitationState.Open(Event event, Invitation invitation) -> new InvitationAcceptedPage(
					event.details().title(), invitation.duties().contains(Duty.ORGANIZER), hasRole(caller));
			case InvitationState.NotYours(Event _, Invitation invitation) -> otherMailbox(invitation, caller);
			case InvitationState.Done _ -> ended("done", HttpStatus.OK, caller);
			case InvitationState.Used _ -> ended("used", HttpStatus.GONE, caller);
			case InvitationState.Expired _ -> ended("expired", HttpStatus.GONE, caller);
			case InvitationState.Withdrawn _ -> ended("withdrawn", HttpStatus.GONE, caller);
			case InvitationState.Unknown _ -> ended("unknown", HttpStatus.NOT_FOUND, caller);
		};
	}

	private static Page otherMailbox(Invitation invitation, Caller caller) {
		String mail = Objects.requireNonNullElse(caller.mail(), "–");
		return new InvitationOfOtherMailboxPage(invitation.invitedBy(), invitation.maskedMail(), caller.name(), mail,
				invitation.isTo(mail));
	}

	private static Page ended(String state, HttpStatus status, Caller caller) {
		boolean offersSignIn = state.equals("used") && caller.isAnonymous();
		return new InvitationEndedPage(state, status, offersSignIn, hasRole(caller));
	}

	private static boolean hasRole(Caller caller) {
		return caller.isAdmin() || caller.has(Role.ORGANIZER);
	}

}
