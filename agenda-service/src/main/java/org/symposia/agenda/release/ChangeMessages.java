package org.symposia.agenda.release;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.edit.Drafts;
import org.symposia.agenda.timetable.schedule.Schedule;

/** Describes the changes of a release in the reader's language. */
@Component
class ChangeMessages {

	private final MessageSource messages;

	private final Drafts drafts;

	private final Releases releases;

	ChangeMessages(MessageSource messages, Drafts drafts, Releases releases) {
		this.messages = messages;
		this.drafts = drafts;
		this.releases = releases;
	}

	List<String> of(List<Change> changes, Event event, Locale reader) {
		Schedule before = this.releases.find(event.id(), event.released())
			.map(Release::schedule)
			.orElseGet(Schedule::empty);
		ChangeMessageKeys keys = new ChangeMessageKeys(before,
				Schedule.of(this.drafts.of(event).timetable(), event.details().zone()), EventDates.of(event, reader),
				reader);
		return changes.stream().map((change) -> message(keys.of(change), reader)).toList();
	}

	private String message(ChangeMessageKeys.Message message, Locale reader) {
		return this.messages.getMessage("change." + message.key(), message.arguments().toArray(), reader);
	}

}
