package org.symposia.agenda.team;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Invitation;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.LoginRequiredException;
import org.symposia.starter.web.CachePolicy;

/**
 * The page behind the link of an invitation. Opening it changes nothing.
 */
@Controller
@RequestMapping("/agenda/invitations/{token}")
class InvitationPageController {

	private final InvitationDesk desk;

	InvitationPageController(InvitationDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String show(@PathVariable String token, Model model, Caller caller, HttpServletResponse response) {
		CachePolicy.noStore(response);
		model.addAttribute("token", token);
		model.addAttribute("caller", caller);
		return page(this.desk.find(token), false, caller, model, response);
	}

	@PostMapping
	String accept(@PathVariable String token, Model model, Caller caller, HttpServletResponse response) {
		CachePolicy.noStore(response);
		if (caller.isAnonymous()) {
			throw new LoginRequiredException();
		}
		model.addAttribute("caller", caller);
		return page(this.desk.accept(token, caller), true, caller, model, response);
	}

	private static String page(InvitationState state, boolean accepted, Caller caller, Model model,
			HttpServletResponse response) {
		model.addAttribute("planner", caller.isAdmin() || caller.has(Role.ORGANIZER));
		switch (state) {
			case InvitationState.Open(Event event, Invitation invitation) -> {
				model.addAttribute("event", event);
				model.addAttribute("invitation", invitation);
				model.addAttribute("state", accepted ? "joined" : "open");
			}
			case InvitationState.Done(Event event) -> {
				model.addAttribute("event", event);
				model.addAttribute("state", "done");
			}
			case InvitationState.Gone _ -> {
				response.setStatus(HttpStatus.GONE.value());
				model.addAttribute("state", "gone");
			}
		}
		return "agenda/invitation";
	}

}
