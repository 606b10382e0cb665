package org.symposia.agenda.membership;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.input.FormReply;
import org.symposia.agenda.input.FormValues;
import org.symposia.agenda.team.Duty;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.CachePolicy;

@Controller
@RequestMapping("/agenda/desk/{event}/team")
class TeamController {

	private final EventAccess access;

	private final TeamEditing editing;

	TeamController(EventAccess access, TeamEditing editing) {
		this.access = access;
		this.editing = editing;
	}

	@ModelAttribute
	void neverStored(HttpServletResponse response) {
		CachePolicy.noStore(response);
	}

	@GetMapping
	String team(@PathVariable String event, @RequestParam(required = false) @Nullable String sent, Model model,
			Locale reader, Caller caller) {
		Event opened = this.access.organized(event, caller);
		model.addAttribute("sent", (sent != null) ? opened.team().invitation(sent).orElse(null) : null);
		return page(opened, FormValues.empty().with("duties", Duty.ORGANIZER.slug()), model, reader);
	}

	@PostMapping("/invitations")
	String invite(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters, Model model,
			Locale reader, Caller caller, FormReply reply) {
		FormValues form = FormValues.of(parameters);
		Event opened = this.access.organized(event, caller);
		try {
			form.requireVersion(opened.version());
			InvitationInput input = new InvitationInput(form.at("mail"), form.all("duties"));
			return "redirect:/agenda/desk/" + event + "/team?sent=" + this.editing.invite(opened, input, caller).id();
		}
		catch (InvalidInputException ex) {
			reply.invalid(ex);
		}
		catch (StaleVersionException _) {
			reply.stale();
		}
		return page(this.access.organized(event, caller), form, model, reader);
	}

	@PostMapping("/invitations/{invitation}/withdrawal")
	String withdraw(@PathVariable String event, @PathVariable String invitation,
			@RequestParam MultiValueMap<String, String> parameters, Model model, Locale reader, Caller caller,
			FormReply reply) {
		Event opened = this.access.organized(event, caller);
		try {
			FormValues.of(parameters).requireVersion(opened.version());
			this.editing.withdraw(opened, invitation, caller);
			return "redirect:/agenda/desk/" + event + "/team";
		}
		catch (StaleVersionException _) {
			reply.stale();
		}
		return team(event, null, model, reader, caller);
	}

	@PostMapping("/members/{subject}/departure")
	String removeMember(@PathVariable String event, @PathVariable String subject,
			@RequestParam MultiValueMap<String, String> parameters, Model model, Locale reader, Caller caller,
			FormReply reply) {
		Event opened = this.access.organized(event, caller);
		try {
			FormValues.of(parameters).requireVersion(opened.version());
			this.editing.removeMember(opened, subject, caller);
			return "redirect:/agenda/desk" + (leaves(subject, caller) ? "" : "/" + event + "/team");
		}
		catch (WrongStateException ex) {
			reply.refused(String.valueOf(ex.getBody().getDetail()));
		}
		catch (StaleVersionException _) {
			reply.stale();
		}
		return team(event, null, model, reader, caller);
	}

	private static boolean leaves(String subject, Caller caller) {
		return caller.subject().equals(subject) && !caller.isAdmin();
	}

	private String page(Event event, FormValues form, Model model, Locale reader) {
		if (!model.containsAttribute("errors")) {
			model.addAttribute("errors", FormErrors.none());
		}
		model.addAttribute("head", DeskHeader.of(event, "team", reader));
		model.addAttribute("version", event.version());
		model.addAttribute("team", event.team());
		model.addAttribute("expired", this.editing.expiredInvitations(event));
		model.addAttribute("dates", EventDates.of(event, reader));
		model.addAttribute("duties", Duty.slugs());
		model.addAttribute("form", form);
		return "agenda/team";
	}

}
