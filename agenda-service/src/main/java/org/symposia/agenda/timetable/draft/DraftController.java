package org.symposia.agenda.timetable.draft;

import java.util.Locale;

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
import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;

@Controller
@RequestMapping("/agenda/desk/{event:(?!new$).+}")
class DraftController {

	private static final Form BLANK = Form.of(FormValues.empty());

	private final EventAccess access;

	private final DraftEditing editing;

	private final DraftPages pages;

	DraftController(EventAccess access, DraftEditing editing, DraftPages pages) {
		this.access = access;
		this.editing = editing;
		this.pages = pages;
	}

	@GetMapping
	Page draft(@PathVariable String event, @RequestParam(required = false) @Nullable String changed, Locale reader,
			Caller caller) {
		return this.pages.draft(this.access.organized(event, caller), BLANK, changed, reader);
	}

	@GetMapping("/{items:rooms|tracks|persons}")
	Page items(@PathVariable String event, @PathVariable String items, Locale reader, Caller caller) {
		return this.pages.items(this.access.organized(event, caller), ItemType.at(items), reader);
	}

	@PostMapping("/session-check")
	Page check(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters, Caller caller) {
		return this.pages.preview(this.access.organized(event, caller), FormValues.of(parameters));
	}

	@PostMapping("/conflicts")
	View accept(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters, Locale reader,
			Caller caller) {
		FormValues values = FormValues.of(parameters);
		try {
			this.editing.accept(this.access.organized(event, caller), String.valueOf(values.at("conflict")),
					values.has("accepted", "true"), values.at("reason"), values.version(), caller);
			return Redirect.to("/agenda/desk/" + event);
		}
		catch (StaleVersionException | NotFoundException _) {
			return this.pages.draft(this.access.organized(event, caller),
					BLANK.withStatus(HttpStatus.PRECONDITION_FAILED), null, reader);
		}
	}

}
