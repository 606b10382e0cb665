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

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.input.FormValues;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.grid.AgendaDays;
import org.symposia.agenda.timetable.schedule.ScheduleItem;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.InvalidInputException;

/** Model of the pages of a draft. */
@Component
class DraftModel {

	private final DraftEditing editing;

	private final ConflictMessages conflictMessages;

	private final MessageSource messages;

	DraftModel(DraftEditing editing, ConflictMessages conflictMessages, MessageSource messages) {
		this.editing = editing;
		this.conflictMessages = conflictMessages;
		this.messages = messages;
	}

	void builder(Model model, Event event, Draft draft, Locale reader) {
		head(model, event, draft, reader);
		List<ConflictView> conflicts = this.conflictMessages.all(event, draft);
		model.addAttribute("conflicts", conflicts.stream().filter((each) -> !each.accepted()).toList());
		model.addAttribute("accepted", conflicts.stream().filter(ConflictView::accepted).toList());
		model.addAttribute("days", AgendaDays.of(draft.schedule(), event.details().zone(), reader));
	}

	/** Conflicts of a session as submitted; none while it is incomplete. */
	List<ConflictView> preview(Event event, FormValues form) {
		try {
			EditedItem edited = this.editing.preview(event, form.at("session"),
					new ItemFormInput(ItemType.SESSION, form));
			return this.conflictMessages.of(event, edited.draft(), edited.conflicts());
		}
		catch (InvalidInputException _) {
			return List.of();
		}
	}

	void form(Model model, Event event, Draft draft, ItemType type, Locale reader) {
		head(model, event, draft, reader);
		if (!model.containsAttribute("errors")) {
			model.addAttribute("errors", FormErrors.none());
		}
		model.addAttribute("sort", type.path());
		model.addAttribute("kinds", kinds(reader));
		model.addAttribute("rooms", labels(draft.schedule().rooms(), reader));
		model.addAttribute("tracks", labels(draft.schedule().tracks(), reader));
	}

	void head(Model model, Event event, Draft draft, Locale reader) {
		model.addAttribute("head", DeskHeader.of(event, "draft", reader));
		model.addAttribute("draft", draft);
		model.addAttribute("schedule", draft.schedule());
		model.addAttribute("dates", EventDates.of(event, reader));
		model.addAttribute("zone", event.details().zone().getId());
	}

	private Map<String, String> kinds(Locale reader) {
		return Stream.of(SessionKind.values())
			.collect(Collectors.toMap(SessionKind::slug,
					(kind) -> this.messages.getMessage("kind." + kind.slug(), null, reader), (a, _) -> a,
					LinkedHashMap::new));
	}

	private static Map<String, String> labels(List<? extends ScheduleItem> items, Locale reader) {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("", "–");
		items.forEach((item) -> labels.put(item.id(), item.label().in(reader)));
		return labels;
	}

}
