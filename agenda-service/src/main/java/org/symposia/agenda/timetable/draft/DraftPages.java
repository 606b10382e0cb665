package org.symposia.agenda.timetable.draft;

import org.symposia.starter.text.LocalizedText;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.edit.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.grid.AgendaDays;
import org.symposia.agenda.timetable.grid.AgendaEntry;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.agenda.timetable.schedule.ScheduleItem;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.problem.InvalidInputException;

/** Makes the pages of a draft. */
@Component
class DraftPages {

	private final DraftEditing editing;

	private final ConflictMessages conflictMessages;

	private final MessageSource messages;

	DraftPages(DraftEditing editing, ConflictMessages conflictMessages, MessageSource messages) {
		this.editing = editing;
		this.conflictMessages = conflictMessages;
		this.messages = messages;
	}

	DraftPage draft(Event event, Form form, @Nullable String changed, Locale reader) {
		Draft draft = this.editing.open(event);
		Schedule schedule = schedule(event, draft);
		AgendaEntry entry = (changed != null) ? schedule.session(changed)
			.map((session) -> AgendaDays.entry(schedule, session, event.details().zone(), reader))
			.orElse(null) : null;
		return new DraftPage(head(event, reader), form, entry, this.conflictMessages.notices(event, draft, false),
				this.conflictMessages.notices(event, draft, true), unplaced(draft), schedule.rooms().size(),
				schedule.tracks().size(), schedule.persons().size(),
				AgendaDays.of(schedule, event.details().zone(), reader),
				EventDates.of(event, reader).zone(event.details().start(), event.details().end()), draft.version());
	}

	ItemsPage items(Event event, ItemType type, Locale reader) {
		Schedule schedule = schedule(event, this.editing.open(event));
		return new ItemsPage(head(event, reader), type.path(), switch (type) {
			case SESSION -> schedule.sessions();
			case ROOM -> schedule.rooms();
			case TRACK -> schedule.tracks();
			case PERSON -> schedule.persons();
		});
	}

	private static Schedule schedule(Event event, Draft draft) {
		return Schedule.of(draft.timetable(), event.details().zone());
	}

	private static Map<String, LocalizedText> unplaced(Draft draft) {
		Map<String, LocalizedText> titles = new LinkedHashMap<>();
		draft.timetable().unplaced().forEach((session) -> titles.put(session.id(), session.title()));
		return titles;
	}

	/** Conflicts of a session as submitted; none while it is incomplete. */
	SessionCheckPage preview(Event event, FormValues values) {
		try {
			EditedItem edited = this.editing.preview(event, values.at("session"),
					new ItemFormInput(ItemType.SESSION, values));
			return new SessionCheckPage(this.conflictMessages.of(event, edited.draft(), edited.conflicts())
				.stream()
				.map(ConflictView::message)
				.toList());
		}
		catch (InvalidInputException _) {
			return new SessionCheckPage(List.of());
		}
	}

	ItemFormPage itemForm(ItemForm item, Form form, Locale reader) {
		Draft draft = this.editing.open(item.event());
		SessionOptions session = (item.type() == ItemType.SESSION) ? options(item, draft, reader) : null;
		return new ItemFormPage(head(item.event(), reader), item.type(), item.id(), form, session, draft.version());
	}

	private SessionOptions options(ItemForm form, Draft draft, Locale reader) {
		Event event = form.event();
		Schedule schedule = schedule(event, draft);
		Map<String, String> kinds = new LinkedHashMap<>();
		Stream.of(SessionKind.values())
			.map(SessionKind::slug)
			.forEach((slug) -> kinds.put(slug, this.messages.getMessage("kind." + slug, null, reader)));
		return new SessionOptions(kinds, schedule.rooms(), labels("session-form.no-track", schedule.tracks(), reader),
				labels("session-form.no-parent", blocks(form, schedule), reader), schedule.persons(),
				EventDates.of(event, reader).zone(event.details().start(), event.details().end()));
	}

	/** Sessions of which the edited one may be a part. */
	private static List<PublicSession> blocks(ItemForm form, Schedule schedule) {
		return schedule.sessions()
			.stream()
			.filter((session) -> session.kind() == SessionKind.SESSION && session.parent() == null
					&& !session.id().equals(form.id()))
			.toList();
	}

	private Map<String, String> labels(String none, List<? extends ScheduleItem> items, Locale reader) {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("", this.messages.getMessage(none, null, reader));
		items.forEach((item) -> labels.put(item.id(), item.label().in(reader)));
		return labels;
	}

	private static DeskHeader head(Event event, Locale reader) {
		return DeskHeader.of(event, "draft", reader);
	}

}
