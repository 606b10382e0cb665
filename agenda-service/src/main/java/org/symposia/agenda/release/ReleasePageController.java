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

import org.symposia.agenda.event.DeskHead;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.input.FormReply;
import org.symposia.agenda.input.FormValues;
import org.symposia.agenda.timetable.draft.ConflictSentences;
import org.symposia.agenda.timetable.draft.ConflictView;
import org.symposia.agenda.timetable.draft.Draft;
import org.symposia.agenda.timetable.draft.Drafts;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.web.CachePolicy;

@Controller
@RequestMapping("/agenda/desk/{event}/release")
class ReleasePageController {

	private final EventAccess access;

	private final Drafts drafts;

	private final ReleaseDesk desk;

	private final ConflictSentences sentences;

	private final ChangeSentences changes;

	private final MessageSource messages;

	ReleasePageController(EventAccess access, Drafts drafts, ReleaseDesk desk, ConflictSentences sentences,
			ChangeSentences changes, MessageSource messages) {
		this.access = access;
		this.drafts = drafts;
		this.desk = desk;
		this.sentences = sentences;
		this.changes = changes;
		this.messages = messages;
	}

	@GetMapping
	String review(@PathVariable String event, Model model, Locale reader, Caller caller, HttpServletResponse response) {
		CachePolicy.noStore(response);
		return review(this.access.organized(event, caller), model, reader);
	}

	@PostMapping
	String release(@PathVariable String event, @RequestParam MultiValueMap<String, String> typed, Model model,
			Locale reader, Caller caller, FormReply reply, HttpServletResponse response) {
		CachePolicy.noStore(response);
		Event opened = this.access.organized(event, caller);
		try {
			switch (this.desk.release(opened, FormValues.of(typed).version(), caller)) {
				case ReleaseOutcome.Released _ -> {
					return "redirect:/agenda/desk/" + event + "/release";
				}
				case ReleaseOutcome.NothingNew(int number) -> reply.refused(
						say(opened.isPublic() ? "release.nothing.same" : "release.nothing.hidden", reader, number));
				case ReleaseOutcome.Empty _ -> reply.refused(say("release.nothing.empty", reader));
			}
		}
		catch (StaleVersionException _) {
			reply.stale();
		}
		return review(this.access.organized(event, caller), model, reader);
	}

	private String say(String key, Locale reader, Object... arguments) {
		return this.messages.getMessage(key, arguments, reader);
	}

	private String review(Event event, Model model, Locale reader) {
		Draft draft = this.drafts.of(event);
		List<ConflictView> conflicts = this.sentences.all(event, draft);
		model.addAttribute("head", DeskHead.of(event, "release", reader));
		model.addAttribute("draft", draft);
		model.addAttribute("next", event.released() + 1);
		model.addAttribute("changes", this.changes.told(this.desk.changes(event), event, reader));
		model.addAttribute("conflicts", conflicts.stream().filter((each) -> !each.accepted()).toList());
		return "agenda/release";
	}

}
