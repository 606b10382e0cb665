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
 * Forms of the items of a draft. A form that was submitted too late is shown again with
 * its values.
 */
@Controller
@RequestMapping("/agenda/desk/{event}/{items:sessions|rooms|tracks|persons}")
class ItemController {

	private final EventAccess access;

	private final DraftEditing editing;

	private final DraftModel page;

	ItemController(EventAccess access, DraftEditing editing, DraftModel page) {
		this.access = access;
		this.editing = editing;
		this.page = page;
	}

	@ModelAttribute
	void neverStored(HttpServletResponse response) {
		CachePolicy.noStore(response);
	}

	@GetMapping("/new")
	String blank(@PathVariable String event, @PathVariable String items, Model model, Locale reader, Caller caller) {
		Event opened = this.access.organized(event, caller);
		ItemType type = ItemType.at(items);
		FormValues form = ItemFormBinding.blank(type, opened, this.editing.open(opened), reader);
		return page(new ItemForm(opened, type, null, form), model, reader);
	}

	@GetMapping("/{id}")
	String filled(@PathVariable String event, @PathVariable String items, @PathVariable String id, Model model,
			Locale reader, Caller caller) {
		return page(stored(this.access.organized(event, caller), ItemType.at(items), id, reader), model, reader);
	}

	@PostMapping
	String add(@PathVariable String event, @PathVariable String items,
			@RequestParam MultiValueMap<String, String> parameters, Model model, Locale reader, Caller caller,
			FormReply reply) {
		ItemForm item = new ItemForm(this.access.organized(event, caller), ItemType.at(items), null,
				FormValues.of(parameters));
		return save(item, reply, model, reader,
				(expectedVersion) -> this.editing.add(item.event(), item.type(), item.input(), expectedVersion)
					.item()
					.id());
	}

	@PostMapping("/{id}")
	String put(@PathVariable String event, @PathVariable String items, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters, Model model, Locale reader, Caller caller,
			FormReply reply) {
		ItemForm item = new ItemForm(this.access.organized(event, caller), ItemType.at(items), id,
				FormValues.of(parameters));
		return save(item, reply, model, reader,
				(expectedVersion) -> this.editing.put(item.event(), item.type(), id, item.input(), expectedVersion)
					.item()
					.id());
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable String event, @PathVariable String items, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters, Model model, Locale reader, Caller caller,
			FormReply reply) {
		ItemForm stored = stored(this.access.organized(event, caller), ItemType.at(items), id, reader);
		FormValues values = stored.form().with("version", FormValues.of(parameters).at("version"));
		ItemForm item = new ItemForm(stored.event(), stored.type(), id, values);
		return save(item, reply, model, reader, (version) -> {
			this.editing.remove(item.event(), item.type(), id, version);
			return "";
		});
	}

	private ItemForm stored(Event event, ItemType type, String id, Locale reader) {
		TimetableItem item = type.in(this.editing.open(event).timetable(), id)
			.orElseThrow(() -> new NotFoundException(type.slug()));
		return new ItemForm(event, type, id, ItemFormBinding.filled(type, item, event, reader));
	}

	private String save(ItemForm item, FormReply reply, Model model, Locale reader,
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
		return page(item, model, reader);
	}

	private String page(ItemForm item, Model model, Locale reader) {
		this.page.form(model, item.event(), this.editing.open(item.event()), item.type(), reader);
		model.addAttribute("form", item.form());
		model.addAttribute("id", item.id());
		return item.template();
	}

}
