package org.symposia.agenda.timetable.draft;

import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.agenda.timetable.edit.Contents;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

/** Forms of the items of a draft. */
@Controller
@RequestMapping("/agenda/desk/{event}/{items:sessions|rooms|tracks|persons}")
class ItemController {

	private final EventAccess access;

	private final DraftEditing editing;

	private final Contents contents;

	private final DraftPages pages;

	ItemController(EventAccess access, DraftEditing editing, Contents contents, DraftPages pages) {
		this.access = access;
		this.editing = editing;
		this.contents = contents;
		this.pages = pages;
	}

	@GetMapping("/new")
	Page blank(@PathVariable String event, @PathVariable String items, Locale reader, Caller caller) {
		ItemForm item = new ItemForm(this.access.organized(event, caller), ItemType.at(items), null);
		return this.pages.itemForm(item,
				Form.of(ItemFormBinding.blank(item.type(), item.event(), this.editing.open(item.event()), reader)),
				reader);
	}

	@GetMapping("/{id}")
	Page filled(@PathVariable String event, @PathVariable String items, @PathVariable String id, Locale reader,
			Caller caller) {
		ItemForm item = new ItemForm(this.access.organized(event, caller), ItemType.at(items), id);
		return this.pages.itemForm(item, Form.of(stored(item, id, reader)), reader);
	}

	@PostMapping
	View add(@PathVariable String event, @PathVariable String items,
			@RequestParam MultiValueMap<String, String> parameters, Locale reader, Caller caller) {
		ItemForm item = new ItemForm(this.access.organized(event, caller), ItemType.at(items), null);
		FormValues values = FormValues.of(parameters);
		return save(item, values, reader,
				(_) -> this.editing.add(item.event(), item.type(), new ItemFormInput(item.type(), values), null, caller)
					.item()
					.id(),
				() -> Form.of(values.with("version", String.valueOf(this.editing.open(item.event()).version())))
					.withStatus(HttpStatus.PRECONDITION_FAILED));
	}

	@PostMapping("/{id}")
	View put(@PathVariable String event, @PathVariable String items, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters, Locale reader, Caller caller) {
		ItemForm item = new ItemForm(this.access.organized(event, caller), ItemType.at(items), id);
		FormValues values = FormValues.of(parameters);
		return save(item, values, reader,
				(version) -> this.editing
					.put(item.event(), item.type(), id, new ItemFormInput(item.type(), values), version, caller)
					.item()
					.id(),
				() -> stale(item, id, values, reader));
	}

	@PostMapping("/{id}/removal")
	View remove(@PathVariable String event, @PathVariable String items, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters, Locale reader, Caller caller) {
		ItemForm item = new ItemForm(this.access.organized(event, caller), ItemType.at(items), id);
		FormValues stored = stored(item, id, reader);
		return save(item, stored, reader, (_) -> {
			this.editing.remove(item.event(), item.type(), id, FormValues.of(parameters).version(), caller);
			return "";
		}, () -> Form.of(stored(item, id, reader)).withStatus(HttpStatus.PRECONDITION_FAILED));
	}

	/**
	 * Without a stored item to compare with, the submitted values are kept as they are.
	 */
	private Form stale(ItemForm item, String id, FormValues values, Locale reader) {
		try {
			return Form.stale(values, stored(item, id, reader));
		}
		catch (NotFoundException _) {
			return Form.of(values).withStatus(HttpStatus.PRECONDITION_FAILED);
		}
	}

	private FormValues stored(ItemForm form, String id, Locale reader) {
		Draft draft = this.editing.open(form.event());
		TimetableItem item = form.type()
			.in(draft.timetable(), id)
			.orElseThrow(() -> new NotFoundException(form.type().slug()));
		return ItemFormBinding.filled(form.type(), item, this.contents, form.event(), reader)
			.with("version", String.valueOf(draft.version()));
	}

	private View save(ItemForm item, FormValues values, Locale reader, Function<@Nullable Long, String> edit,
			Supplier<Form> stale) {
		try {
			return Redirect.to(item.next(edit.apply(values.version())));
		}
		catch (InvalidInputException ex) {
			return this.pages.itemForm(item, Form.invalid(values, ex), reader);
		}
		catch (StaleVersionException _) {
			return this.pages.itemForm(item, stale.get(), reader);
		}
		catch (WrongStateException ex) {
			return this.pages.itemForm(item, Form.refused(values, String.valueOf(ex.getBody().getDetail())), reader);
		}
	}

}
