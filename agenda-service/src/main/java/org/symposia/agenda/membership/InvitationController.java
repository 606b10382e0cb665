package org.symposia.agenda.membership;

import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.web.CachePolicy;

/** The page behind the link of an invitation. Opening it changes nothing. */
@Controller
@RequestMapping("/agenda/invitations/{token}")
class InvitationController {

	private final InvitationAcceptance acceptance;

	InvitationController(InvitationAcceptance acceptance) {
		this.acceptance = acceptance;
	}

	@ModelAttribute
	void setUp(@PathVariable String token, Model model, Caller caller, HttpServletResponse response) {
		CachePolicy.noStore(response);
		model.addAttribute("token", token);
		model.addAttribute("caller", caller);
		model.addAttribute("mail", Objects.requireNonNullElse(caller.mail(), "–"));
		model.addAttribute("planner", caller.isAdmin() || caller.has(Role.ORGANIZER));
	}

	@GetMapping
	String show(@PathVariable String token, Model model, Caller caller, HttpServletResponse response) {
		return page(this.acceptance.find(token, caller), "open", model, response);
	}

	@PostMapping
	String accept(@PathVariable String token, Model model, Caller caller, HttpServletResponse response) {
		caller.requireLogin();
		return page(this.acceptance.accept(token, caller), "joined", model, response);
	}

	private static String page(InvitationState state, String whenOpen, Model model, HttpServletResponse response) {
		return switch (state) {
			case InvitationState.Open(Event event, Invitation invitation) ->
				page(whenOpen, HttpStatus.OK, event, invitation, model, response);
			case InvitationState.NotYours(Event event, Invitation invitation) ->
				page("not-yours", HttpStatus.FORBIDDEN, event, invitation, model, response);
			case InvitationState.Done _ -> page("done", HttpStatus.OK, model, response);
			case InvitationState.Used _ -> page("used", HttpStatus.GONE, model, response);
			case InvitationState.Expired _ -> page("expired", HttpStatus.GONE, model, response);
			case InvitationState.Withdrawn _ -> page("withdrawn", HttpStatus.GONE, model, response);
			case InvitationState.Unknown _ -> page("unknown", HttpStatus.NOT_FOUND, model, response);
		};
	}

	private static String page(String state, HttpStatus status, Event event, Invitation invitation, Model model,
			HttpServletResponse response) {
		model.addAttribute("event", event);
		model.addAttribute("invitation", invitation);
		model.addAttribute("plans", invitation.duties().contains(Duty.ORGANIZER));
		return page(state, status, model, response);
	}

	private static String page(String state, HttpStatus status, Model model, HttpServletResponse response) {
		response.setStatus(status.value());
		model.addAttribute("state", state);
		return "agenda/invitation";
	}

}
