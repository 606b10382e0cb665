package org.symposia.agenda.event;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.agenda.input.FormReply;
import org.symposia.agenda.input.FormValues;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.CachePolicy;
import org.symposia.starter.web.Listing;

@Controller
class EventController {

	private static final String FORM = "agenda/event-form";

	private final EventEditing editing;

	private final EventAccess access;

	private final EventFormModel page;

	EventController(EventEditing editing, EventAccess access, EventFormModel page) {
		this.editing = editing;
		this.access = access;
		this.page = page;
	}

	@ModelAttribute
	void neverStored(HttpServletResponse response) {
		CachePolicy.noStore(response);
	}

	@GetMapping("/agenda/desk")
	String desk(@RequestParam(required = false) @Nullable String after, Model model, Locale reader, Caller caller) {
		Listing<Event> page = this.editing.editableBy(caller, after);
		model.addAttribute("events", page.items().stream().map((event) -> DeskHeader.of(event, "", reader)).toList());
		model.addAttribute("next", page.next());
		model.addAttribute("first", after == null);
		return "agenda/desk";
	}

	@GetMapping("/agenda/desk/new")
	String blank(Model model, Locale reader, Caller caller) {
		this.editing.requireOrganizer(caller);
		this.page.fill(model, EventFormBinding.blank(caller), caller, reader);
		return FORM;
	}

	@PostMapping("/agenda/desk/new")
	String create(@RequestParam MultiValueMap<String, String> parameters, Model model, Locale reader, Caller caller,
			FormReply reply) {
		FormValues form = FormValues.of(parameters);
		try {
			return "redirect:/agenda/desk/" + this.editing.create(EventFormBinding.read(form), caller).id();
		}
		catch (InvalidInputException ex) {
			reply.invalid(ex);
		}
		catch (EventExistsException _) {
			reply.taken("id", this.page.taken(reader));
		}
		this.page.fill(model, form, caller, reader);
		return FORM;
	}

	@GetMapping("/agenda/desk/{event}/details")
	String filled(@PathVariable String event, Model model, Locale reader, Caller caller) {
		Event opened = this.access.organized(event, caller);
		this.page.fill(model, EventFormBinding.filled(opened, reader), caller, reader);
		return details(model, opened, reader);
	}

	@PostMapping("/agenda/desk/{event}/details")
	String updateDetails(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters,
			Model model, Locale reader, Caller caller, FormReply reply) {
		FormValues form = FormValues.of(parameters);
		Event opened = this.access.organized(event, caller);
		try {
			form.requireVersion(opened.version());
			this.editing.updateDetails(opened, EventFormBinding.read(form, opened.details()), caller);
			return "redirect:/agenda/desk/" + event + "/details";
		}
		catch (InvalidInputException ex) {
			reply.invalid(ex);
		}
		catch (StaleVersionException _) {
			reply.stale();
		}
		this.page.fill(model, form, caller, reader);
		return details(model, this.access.organized(event, caller), reader);
	}

	@PostMapping("/agenda/desk/{event}/lifecycle")
	String changeLifecycle(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters,
			Model model, Locale reader, Caller caller, FormReply reply) {
		FormValues form = FormValues.of(parameters);
		Event opened = this.access.organized(event, caller);
		try {
			form.requireVersion(opened.version());
			this.editing.changeLifecycle(opened, form.at("lifecycle"), caller);
			return "redirect:/agenda/desk/" + event + "/details";
		}
		catch (InvalidInputException ex) {
			reply.refused(ex);
		}
		catch (StaleVersionException _) {
			reply.stale();
		}
		return filled(event, model, reader, caller);
	}

	private String details(Model model, Event event, Locale reader) {
		model.addAttribute("head", DeskHeader.of(event, "details", reader));
		model.addAttribute("version", event.version());
		Map<String, Boolean> moves = new TreeMap<>();
		Lifecycle.slugs().forEach((slug) -> moves.put(slug, slug.equals(event.lifecycle().slug())));
		model.addAttribute("moves", (event.released() > 0) ? moves : Map.of());
		return FORM;
	}

}
