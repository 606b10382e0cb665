package org.symposia.agenda.timetable.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.symposia.agenda.event.DeskHead;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.input.FormValues;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.grid.AgendaDays;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.InvalidInputException;

/**
 * Puts together what the pages of a draft show.
 */
@Component
class DraftPage {

	private final TimetableDesk desk;

	private final ConflictSentences sentences;

	private final MessageSource messages;

	DraftPage(TimetableDesk desk, ConflictSentences sentences, MessageSource messages) {
		this.desk = desk;
		this.sentences = sentences;
		this.messages = messages;
	}

	void builder(Model model, Event event, Draft draft, Locale reader) {
		head(model, event, draft, reader);
		List<ConflictView> conflicts = this.sentences.all(event, draft);
		model.addAttribute("conflicts", conflicts.stream().filter((each) -> !each.accepted()).toList());
		model.addAttribute("accepted", conflicts.stream().filter(ConflictView::accepted).toList());
		model.addAttribute("days", AgendaDays.of(draft.timetable(), event.details().zone(), reader));
	}

	/**
	 * What stands against a session as it is typed; nothing while it is incomplete.
	 */
	List<ConflictView> preview(Event event, FormValues form) {
		try {
			Edited edited = this.desk.preview(event, form.at("session"), new FormInput(ItemSort.SESSION, form));
			return this.sentences.of(event, edited.draft(), edited.conflicts());
		}
		catch (InvalidInputException _) {
			return List.of();
		}
	}

	void form(Model model, Event event, Draft draft, ItemSort sort, Locale reader) {
		head(model, event, draft, reader);
		if (!model.containsAttribute("errors")) {
			model.addAttribute("errors", FormErrors.none());
		}
		model.addAttribute("sort", sort.path());
		model.addAttribute("kinds", kinds(reader));
		model.addAttribute("rooms", labels(draft.timetable().rooms(), reader));
		model.addAttribute("tracks", labels(draft.timetable().tracks(), reader));
	}

	void head(Model model, Event event, Draft draft, Locale reader) {
		model.addAttribute("head", DeskHead.of(event, "draft", reader));
		model.addAttribute("draft", draft);
		model.addAttribute("dates", EventDates.of(event, reader));
		model.addAttribute("zone", event.details().zone().getId());
	}

	private Map<String, String> kinds(Locale reader) {
		return Stream.of(SessionKind.values())
			.collect(Collectors.toMap(SessionKind::slug,
					(kind) -> this.messages.getMessage("kind." + kind.slug(), null, reader), (a, _) -> a,
					LinkedHashMap::new));
	}

	private static Map<String, String> labels(List<? extends TimetableItem> items, Locale reader) {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("", "–");
		items.forEach((item) -> labels.put(item.id(), item.label().in(reader)));
		return labels;
	}

}
