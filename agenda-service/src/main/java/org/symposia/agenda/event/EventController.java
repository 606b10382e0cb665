package org.symposia.agenda.event;

import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.StaleVersionException;

@Controller
class EventController {

	private final EventEditing editing;

	private final EventAccess access;

	private final EventFormPages pages;

	private final MessageSource messages;

	EventController(EventEditing editing, EventAccess access, EventFormPages pages, MessageSource messages) {
		this.editing = editing;
		this.access = access;
		this.pages = pages;
		this.messages = messages;
	}

	@GetMapping("/agenda/desk")
	Page desk(ListRequest request, Locale reader, Caller caller) {
		ListPage<DeskHeader> events = this.editing.editableBy(caller, request)
			.map((event) -> DeskHeader.of(event, "", reader));
		return new EventDeskPage(events.items(), events.next(), request.cursor() == null,
				this.pages.institutions(caller));
	}

	@GetMapping("/agenda/desk/new")
	Page blank(Locale reader, Caller caller) {
		this.editing.requireOrganizer(caller);
		return this.pages.newEvent(Form.of(EventFormBinding.blank(caller)), caller, reader);
	}

	@PostMapping("/agenda/desk/new")
	View create(@RequestParam MultiValueMap<String, String> parameters, Locale reader, Caller caller) {
		FormValues values = FormValues.of(parameters);
		try {
			return Redirect.to("/agenda/desk/" + this.editing.create(EventFormBinding.read(values), caller).id());
		}
		catch (InvalidInputException ex) {
			return this.pages.newEvent(Form.invalid(values, ex), caller, reader);
		}
		catch (EventExistsException _) {
			String taken = this.messages.getMessage("input.event-taken", null, reader);
			return this.pages.newEvent(Form.conflict(values, "id", taken), caller, reader);
		}
	}

	@GetMapping("/agenda/desk/{event}/details")
	Page details(@PathVariable String event, Locale reader, Caller caller) {
		return details(this.access.organized(event, caller), HttpStatus.OK, reader, caller);
	}

	@PostMapping("/agenda/desk/{event}/details")
	View updateDetails(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters,
			Locale reader, Caller caller) {
		FormValues values = FormValues.of(parameters);
		try {
			this.access.edit(event, values, caller, (current) -> this.editing.updateDetails(current,
					EventFormBinding.read(values, current.details()), caller));
			return Redirect.to("/agenda/desk/" + event + "/details");
		}
		catch (InvalidInputException ex) {
			return this.pages.details(this.access.organized(event, caller), Form.invalid(values, ex), caller, reader);
		}
		catch (StaleVersionException _) {
			Event current = this.access.organized(event, caller);
			return this.pages.details(current, Form.stale(values, EventFormBinding.filled(current, reader)), caller,
					reader);
		}
	}

	@GetMapping("/agenda/desk/{event}/cancellation")
	View cancellation(@PathVariable String event, Locale reader, Caller caller) {
		Event found = this.access.organized(event, caller);
		return step(found, found.canBeCancelled(), true, reader);
	}

	@GetMapping("/agenda/desk/{event}/reinstatement")
	View reinstatement(@PathVariable String event, Locale reader, Caller caller) {
		Event found = this.access.organized(event, caller);
		return step(found, found.lifecycle() == Lifecycle.CANCELLED, false, reader);
	}

	private static View step(Event event, boolean possible, boolean cancellation, Locale reader) {
		return possible ? new LifecycleStepPage(DeskHeader.of(event, "details", reader), cancellation, event.version())
				: Redirect.to("/agenda/desk/" + event.id() + "/details");
	}

	@PostMapping("/agenda/desk/{event}/lifecycle")
	View changeLifecycle(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters,
			Locale reader, Caller caller) {
		FormValues values = FormValues.of(parameters);
		try {
			this.access.edit(event, values, caller,
					(current) -> this.editing.changeLifecycle(current, values.at("lifecycle"), caller));
			return Redirect.to("/agenda/desk/" + event + "/details");
		}
		catch (InvalidInputException ex) {
			Event current = this.access.organized(event, caller);
			String reason = ex.errors().stream().map(FieldError::message).collect(Collectors.joining(" "));
			return this.pages.details(current, Form.refused(EventFormBinding.filled(current, reader), reason), caller,
					reader);
		}
		catch (StaleVersionException _) {
			return details(this.access.organized(event, caller), HttpStatus.PRECONDITION_FAILED, reader, caller);
		}
	}

	private EventFormPage details(Event event, HttpStatus status, Locale reader, Caller caller) {
		Form form = Form.of(EventFormBinding.filled(event, reader)).withStatus(status);
		return this.pages.details(event, form, caller, reader);
	}

}
