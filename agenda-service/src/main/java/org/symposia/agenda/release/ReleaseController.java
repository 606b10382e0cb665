package org.symposia.agenda.release;

import org.symposia.starter.problem.InvalidInputException;
import org.symposia.agenda.timetable.conflict.Conflict;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.timetable.draft.ConflictMessages;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.agenda.timetable.edit.Drafts;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.StaleVersionException;

@Controller
@RequestMapping("/agenda/desk/{event}/release")
class ReleaseController {

	private static final Form BLANK = Form.of(FormValues.empty());

	private final EventAccess access;

	private final Drafts drafts;

	private final ReleasePublisher publisher;

	private final ConflictMessages conflictMessages;

	private final ChangeMessages changes;

	private final MessageSource messages;

	ReleaseController(EventAccess access, Drafts drafts, ReleasePublisher publisher, ConflictMessages conflictMessages,
			ChangeMessages changes, MessageSource messages) {
		this.access = access;
		this.drafts = drafts;
		this.publisher = publisher;
		this.conflictMessages = conflictMessages;
		this.changes = changes;
		this.messages = messages;
	}

	@GetMapping
	Page review(@PathVariable String event, Locale reader, Caller caller) {
		return page(this.access.organized(event, caller), BLANK, reader);
	}

	@PostMapping
	View release(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters, Locale reader,
			Caller caller) {
		Event current = this.access.organized(event, caller);
		try {
			FormValues values = FormValues.of(parameters);
			ReleaseInput input = new ReleaseInput(values.at("name"), values.has("acceptConflicts", "true"));
			return switch (this.publisher.release(current, input, values.version(), caller)) {
				case ReleaseOutcome.Released _ -> Redirect.to("/agenda/desk/" + event + "/release");
				case ReleaseOutcome.NothingNew(int number) -> page(current,
						refused(current.isPublic() ? "release.nothing.same" : "release.nothing.hidden", reader, number),
						reader);
				case ReleaseOutcome.ConflictsOpen(List<Conflict> conflicts) -> page(current, Form.refused(values,
						this.messages.getMessage("release.conflicts-open", new Object[] { conflicts.size() }, reader)),
						reader);
				case ReleaseOutcome.Empty _ -> page(current, refused("release.nothing.empty", reader), reader);
			};
		}
		catch (InvalidInputException ex) {
			return page(current, Form.invalid(FormValues.of(parameters), ex), reader);
		}
		catch (StaleVersionException _) {
			return page(this.access.organized(event, caller), BLANK.withStatus(HttpStatus.PRECONDITION_FAILED), reader);
		}
	}

	private Form refused(String key, Locale reader, Object... arguments) {
		return Form.refused(FormValues.empty(), this.messages.getMessage(key, arguments, reader));
	}

	private ReleasePage page(Event event, Form form, Locale reader) {
		Draft draft = this.drafts.of(event);
		return new ReleasePage(DeskHeader.of(event, "release", reader), form,
				this.changes.of(this.publisher.changes(event), event, reader),
				this.conflictMessages.notices(event, draft, false), this.publisher.hasErrors(event, draft),
				draft.timetable().placed().isEmpty(), draft.version());
	}

}
