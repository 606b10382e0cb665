package org.symposia.agenda.timetable.draft;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.input.FormReply;
import org.symposia.agenda.input.FormValues;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.CachePolicy;

@Controller
@RequestMapping("/agenda/desk/{event:(?!new$).+}")
class DraftController {

	private final EventAccess access;

	private final DraftEditing editing;

	private final DraftModel page;

	DraftController(EventAccess access, DraftEditing editing, DraftModel page) {
		this.access = access;
		this.editing = editing;
		this.page = page;
	}

	@GetMapping
	String builder(@PathVariable String event, @RequestParam(required = false) @Nullable String changed, Model model,
			Locale reader, Caller caller, HttpServletResponse response) {
		CachePolicy.noStore(response);
		Event opened = this.access.organized(event, caller);
		Draft draft = this.editing.open(opened);
		this.page.builder(model, opened, draft, reader);
		model.addAttribute("changed", (changed != null) ? draft.schedule().session(changed).orElse(null) : null);
		return "agenda/draft";
	}

	@GetMapping("/{items:rooms|tracks|persons}")
	String items(@PathVariable String event, @PathVariable String items, Model model, Locale reader, Caller caller,
			HttpServletResponse response) {
		CachePolicy.noStore(response);
		Event opened = this.access.organized(event, caller);
		this.page.form(model, opened, this.editing.open(opened), ItemType.at(items), reader);
		return "agenda/items";
	}

	@PostMapping("/session-check")
	String check(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters, Model model,
			Caller caller, HttpServletResponse response) {
		CachePolicy.noStore(response);
		FormValues form = FormValues.of(parameters);
		Event opened = this.access.organized(event, caller);
		model.addAttribute("conflicts", this.page.preview(opened, form));
		return "agenda/session-check";
	}

	@PostMapping("/conflicts")
	String accept(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters, Model model,
			Locale reader, Caller caller, FormReply reply, HttpServletResponse response) {
		CachePolicy.noStore(response);
		FormValues form = FormValues.of(parameters);
		Event opened = this.access.organized(event, caller);
		try {
			this.editing.accept(opened, String.valueOf(form.at("conflict")), form.has("accepted", "true"),
					form.version());
			return "redirect:/agenda/desk/" + event;
		}
		catch (StaleVersionException | NotFoundException _) {
			reply.stale();
		}
		this.page.builder(model, opened, this.editing.open(opened), reader);
		return "agenda/draft";
	}

}
