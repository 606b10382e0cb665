package org.symposia.agenda.release;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.input.FormReply;
import org.symposia.agenda.input.FormValues;
import org.symposia.agenda.timetable.draft.ConflictMessages;
import org.symposia.agenda.timetable.draft.ConflictView;
import org.symposia.agenda.timetable.draft.Draft;
import org.symposia.agenda.timetable.draft.Drafts;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.CachePolicy;

@Controller
@RequestMapping("/agenda/desk/{event}/release")
class ReleaseController {

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
	String review(@PathVariable String event, Model model, Locale reader, Caller caller, HttpServletResponse response) {
		CachePolicy.noStore(response);
		return review(this.access.organized(event, caller), model, reader);
	}

	@PostMapping
	String release(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters, Model model,
			Locale reader, Caller caller, FormReply reply, HttpServletResponse response) {
		CachePolicy.noStore(response);
		Event opened = this.access.organized(event, caller);
		try {
			switch (this.publisher.release(opened, FormValues.of(parameters).version(), caller)) {
				case ReleaseOutcome.Released _ -> {
					return "redirect:/agenda/desk/" + event + "/release";
				}
				case ReleaseOutcome.NothingNew(int number) -> reply.refused(
						message(opened.isPublic() ? "release.nothing.same" : "release.nothing.hidden", reader, number));
				case ReleaseOutcome.Empty _ -> reply.refused(message("release.nothing.empty", reader));
			}
		}
		catch (StaleVersionException _) {
			reply.stale();
		}
		return review(this.access.organized(event, caller), model, reader);
	}

	private String message(String key, Locale reader, Object... arguments) {
		return this.messages.getMessage(key, arguments, reader);
	}

	private String review(Event event, Model model, Locale reader) {
		Draft draft = this.drafts.of(event);
		List<ConflictView> conflicts = this.conflictMessages.all(event, draft);
		model.addAttribute("head", DeskHeader.of(event, "release", reader));
		model.addAttribute("draft", draft);
		model.addAttribute("schedule", draft.schedule());
		model.addAttribute("next", event.released() + 1);
		model.addAttribute("changes", this.changes.told(this.publisher.changes(event), event, reader));
		model.addAttribute("conflicts", conflicts.stream().filter((each) -> !each.accepted()).toList());
		return "agenda/release";
	}

}
