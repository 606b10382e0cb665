package org.symposia.agenda.release;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.Drafts;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;

/**
 * Says what a release changes, in the reader's language.
 */
@Component
class ChangeSentences {

	private final MessageSource messages;

	private final Drafts drafts;

	ChangeSentences(MessageSource messages, Drafts drafts) {
		this.messages = messages;
		this.drafts = drafts;
	}

	List<String> told(List<Change> changes, Event event, Locale reader) {
		Timetable draft = this.drafts.of(event).timetable();
		return changes.stream().map((change) -> told(change, draft, event, reader)).toList();
	}

	private String told(Change change, Timetable draft, Event event, Locale reader) {
		String id = change.item().substring(change.item().indexOf('/') + 1);
		Object[] arguments = draft.session(id)
			.filter((_) -> "session-moved".equals(change.kind()))
			.map((session) -> moved(session, event, reader))
			.orElseGet(() -> new Object[] { (change.to() != null) ? change.to() : change.from() });
		return this.messages.getMessage("change." + change.kind(), arguments, reader);
	}

	private static Object[] moved(Session session, Event event, Locale reader) {
		EventDates dates = EventDates.of(event, reader);
		return new Object[] { session.named(reader), dates.day(session.slot().start()),
				dates.time(session.slot().start()), dates.end(session.slot().start(), session.slot().end()) };
	}

}
