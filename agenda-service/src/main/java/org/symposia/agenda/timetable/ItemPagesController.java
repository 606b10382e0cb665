package org.symposia.agenda.timetable;

import java.util.Locale;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.input.FormReply;
import org.symposia.agenda.input.FormValues;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.CachePolicy;

/**
 * Forms for the items of a draft. Each carries the version it was shown at; one that
 * comes too late is shown again as it was typed.
 */
@Controller
@RequestMapping("/agenda/desk/{event}/{items:sessions|rooms|tracks|persons}")
class ItemPagesController {

	private final EventAccess access;

	private final TimetableDesk desk;

	private final DraftPage page;

	ItemPagesController(EventAccess access, TimetableDesk desk, DraftPage page) {
		this.access = access;
		this.desk = desk;
		this.page = page;
	}

	@ModelAttribute
	void neverStored(HttpServletResponse response) {
		CachePolicy.noStore(response);
	}

	@GetMapping("/new")
	String blank(@PathVariable String event, @PathVariable String items, Model model, Locale reader, Caller caller) {
		Event opened = this.access.organized(event, caller);
		ItemSort sort = ItemSort.at(items);
		Draft draft = this.desk.open(opened);
		model.addAttribute("form", ItemForms.blank(sort, opened, draft, EventDates.of(opened, reader)));
		return form(model, opened, sort, null, FormErrors.none(), reader);
	}

	@GetMapping("/{id}")
	String filled(@PathVariable String event, @PathVariable String items, @PathVariable String id, Model model,
			Locale reader, Caller caller) {
		Event opened = this.access.organized(event, caller);
		ItemSort sort = ItemSort.at(items);
		TimetableItem item = sort.in(this.desk.open(opened).timetable(), id)
			.orElseThrow(() -> new NotFoundException(sort.word()));
		model.addAttribute("form", ItemForms.filled(item, EventDates.of(opened, reader)));
		return form(model, opened, sort, id, FormErrors.none(), reader);
	}

	@PostMapping
	String add(@PathVariable String event, @PathVariable String items,
			@RequestParam MultiValueMap<String, String> typed, Model model, Locale reader, Caller caller,
			HttpServletRequest request, HttpServletResponse response) {
		FormValues form = FormValues.of(typed);
		ItemSort sort = ItemSort.at(items);
		Event opened = this.access.organized(event, caller);
		return tried(opened, sort, null, form, model, reader, request, response,
				(draftVersion) -> this.desk.add(opened, sort, ItemForms.read(sort, form), draftVersion).item().id());
	}

	@PostMapping("/{id}")
	String put(@PathVariable String event, @PathVariable String items, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> typed, Model model, Locale reader, Caller caller,
			HttpServletRequest request, HttpServletResponse response) {
		FormValues form = FormValues.of(typed);
		ItemSort sort = ItemSort.at(items);
		Event opened = this.access.organized(event, caller);
		return tried(opened, sort, id, form, model, reader, request, response,
				(draftVersion) -> this.desk.put(opened, sort, id, ItemForms.read(sort, form), draftVersion)
					.item()
					.id());
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable String event, @PathVariable String items, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> typed, Model model, Locale reader, Caller caller,
			HttpServletRequest request, HttpServletResponse response) {
		ItemSort sort = ItemSort.at(items);
		Event opened = this.access.organized(event, caller);
		TimetableItem item = sort.in(this.desk.open(opened).timetable(), id)
			.orElseThrow(() -> new NotFoundException(sort.word()));
		FormValues shown = ItemForms.filled(item, EventDates.of(opened, reader))
			.with("version", FormValues.of(typed).at("version"));
		return tried(opened, sort, id, shown, model, reader, request, response, (draftVersion) -> {
			this.desk.remove(opened, sort, id, draftVersion);
			return "";
		});
	}

	private String tried(Event event, ItemSort sort, @Nullable String id, FormValues form, Model model, Locale reader,
			HttpServletRequest request, HttpServletResponse response, Function<@Nullable Long, String> edit) {
		model.addAttribute("form", form);
		try {
			String changed = edit.apply(form.version());
			return "redirect:/agenda/desk/" + event.id()
					+ ((sort == ItemSort.SESSION) ? "?changed=" + changed : "/" + sort.path());
		}
		catch (InvalidInputException ex) {
			FormReply.status(request, response, HttpStatus.UNPROCESSABLE_CONTENT);
			return form(model, event, sort, id, FormReply.errors(ex), reader);
		}
		catch (StaleVersionException _) {
			FormReply.status(request, response, HttpStatus.PRECONDITION_FAILED);
			model.addAttribute("stale", true);
		}
		catch (WrongStateException ex) {
			FormReply.status(request, response, HttpStatus.CONFLICT);
			model.addAttribute("refused", ex.getBody().getDetail());
		}
		return form(model, event, sort, id, FormErrors.none(), reader);
	}

	private String form(Model model, Event event, ItemSort sort, @Nullable String id, FormErrors errors,
			Locale reader) {
		this.page.form(model, event, this.desk.open(event), sort, reader);
		model.addAttribute("id", id);
		model.addAttribute("errors", errors);
		return "agenda/" + sort.word() + "-form";
	}

}
