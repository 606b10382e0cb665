package org.symposia.agenda.team;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.symposia.agenda.event.DeskHead;
import org.symposia.agenda.event.Duty;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.input.FormReply;
import org.symposia.agenda.input.FormValues;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.CachePolicy;

@Controller
@RequestMapping("/agenda/desk/{event}/team")
class TeamPageController {

	private final EventAccess access;

	private final TeamDesk desk;

	private final MessageSource messages;

	TeamPageController(EventAccess access, TeamDesk desk, MessageSource messages) {
		this.access = access;
		this.desk = desk;
		this.messages = messages;
	}

	@ModelAttribute
	void neverStored(HttpServletResponse response) {
		CachePolicy.noStore(response);
	}

	@GetMapping
	String team(@PathVariable String event, Model model, Locale reader, Caller caller) {
		FormValues form = FormValues.empty().with("duties", Duty.ORGANIZER.slug());
		return page(this.access.organized(event, caller), form, FormErrors.none(), model, reader);
	}

	@PostMapping("/invitations")
	String invite(@PathVariable String event, @RequestParam MultiValueMap<String, String> typed, Model model,
			Locale reader, Caller caller, HttpServletRequest request, HttpServletResponse response) {
		FormValues form = FormValues.of(typed);
		Event opened = this.access.organized(event, caller);
		try {
			this.desk.invite(opened, new InvitationInput(form.at("mail"), form.all("duties")), caller);
			return "redirect:/agenda/desk/" + event + "/team";
		}
		catch (InvalidInputException ex) {
			FormReply.status(request, response, HttpStatus.UNPROCESSABLE_CONTENT);
			return page(opened, form, FormReply.errors(ex), model, reader);
		}
		catch (StaleVersionException _) {
			FormReply.status(request, response, HttpStatus.PRECONDITION_FAILED);
			model.addAttribute("stale", true);
			return page(this.access.organized(event, caller), form, FormErrors.none(), model, reader);
		}
	}

	@PostMapping("/invitations/{invitation}/withdrawal")
	String withdraw(@PathVariable String event, @PathVariable String invitation, Caller caller) {
		this.desk.withdraw(this.access.organized(event, caller), invitation, caller);
		return "redirect:/agenda/desk/" + event + "/team";
	}

	@PostMapping("/members/{subject}/departure")
	String dismiss(@PathVariable String event, @PathVariable String subject, Model model, Locale reader, Caller caller,
			HttpServletRequest request, HttpServletResponse response) {
		Event opened = this.access.organized(event, caller);
		return switch (this.desk.dismiss(opened, subject, caller)) {
			case LEFT -> "redirect:/agenda/desk"
					+ (caller.subject().equals(subject) && !caller.isAdmin() ? "" : "/" + event + "/team");
			case ONLY_ORGANIZER -> {
				FormReply.status(request, response, HttpStatus.CONFLICT);
				model.addAttribute("refused", this.messages.getMessage("team.only-organizer", null, reader));
				yield page(opened, FormValues.empty(), FormErrors.none(), model, reader);
			}
		};
	}

	private static String page(Event event, FormValues form, FormErrors errors, Model model, Locale reader) {
		model.addAttribute("head", DeskHead.of(event, "team", reader));
		model.addAttribute("team", event.team());
		model.addAttribute("dates", EventDates.of(event, reader));
		model.addAttribute("duties", Duty.slugs());
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "agenda/team";
	}

}
