package org.symposia.agenda.timetable.draft;

import java.util.Locale;
import java.util.function.Function;

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

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.input.FormReply;
import org.symposia.agenda.input.FormValues;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.starter.caller.Caller;
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
		FormValues form = ItemForms.blank(sort, opened, this.desk.open(opened), reader);
		return shown(new TypedItem(opened, sort, null, form), model, reader);
	}

	@GetMapping("/{id}")
	String filled(@PathVariable String event, @PathVariable String items, @PathVariable String id, Model model,
			Locale reader, Caller caller) {
		return shown(stored(this.access.organized(event, caller), ItemSort.at(items), id, reader), model, reader);
	}

	@PostMapping
	String add(@PathVariable String event, @PathVariable String items,
			@RequestParam MultiValueMap<String, String> typed, Model model, Locale reader, Caller caller,
			FormReply reply) {
		TypedItem item = new TypedItem(this.access.organized(event, caller), ItemSort.at(items), null,
				FormValues.of(typed));
		return tried(item, reply, model, reader,
				(seen) -> this.desk.add(item.event(), item.sort(), item.input(), seen).item().id());
	}

	@PostMapping("/{id}")
	String put(@PathVariable String event, @PathVariable String items, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> typed, Model model, Locale reader, Caller caller,
			FormReply reply) {
		TypedItem item = new TypedItem(this.access.organized(event, caller), ItemSort.at(items), id,
				FormValues.of(typed));
		return tried(item, reply, model, reader,
				(seen) -> this.desk.put(item.event(), item.sort(), id, item.input(), seen).item().id());
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable String event, @PathVariable String items, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> typed, Model model, Locale reader, Caller caller,
			FormReply reply) {
		TypedItem stored = stored(this.access.organized(event, caller), ItemSort.at(items), id, reader);
		FormValues seen = stored.form().with("version", FormValues.of(typed).at("version"));
		TypedItem item = new TypedItem(stored.event(), stored.sort(), id, seen);
		return tried(item, reply, model, reader, (version) -> {
			this.desk.remove(item.event(), item.sort(), id, version);
			return "";
		});
	}

	private TypedItem stored(Event event, ItemSort sort, String id, Locale reader) {
		TimetableItem item = sort.in(this.desk.open(event).timetable(), id)
			.orElseThrow(() -> new NotFoundException(sort.word()));
		return new TypedItem(event, sort, id, ItemForms.filled(sort, item, event, reader));
	}

	private String tried(TypedItem item, FormReply reply, Model model, Locale reader,
			Function<@Nullable Long, String> edit) {
		try {
			return "redirect:" + item.next(edit.apply(item.form().version()));
		}
		catch (InvalidInputException ex) {
			reply.invalid(ex);
		}
		catch (StaleVersionException _) {
			reply.stale();
		}
		catch (WrongStateException ex) {
			reply.refused(String.valueOf(ex.getBody().getDetail()));
		}
		return shown(item, model, reader);
	}

	private String shown(TypedItem item, Model model, Locale reader) {
		this.page.form(model, item.event(), this.desk.open(item.event()), item.sort(), reader);
		model.addAttribute("form", item.form());
		model.addAttribute("id", item.id());
		return item.template();
	}

}
