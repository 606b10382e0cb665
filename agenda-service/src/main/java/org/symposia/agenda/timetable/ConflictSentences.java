package org.symposia.agenda.timetable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.starter.problem.WrongStateException;

/**
 * Says what is wrong with a draft, in the reader's language.
 */
@Component
public class ConflictSentences {

	private final MessageSource messages;

	ConflictSentences(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * All conflicts of a draft as sentences.
	 * @param event the event
	 * @param draft its draft
	 * @return conflicts by rule, then time
	 */
	public List<ConflictView> all(Event event, Draft draft) {
		return of(event, draft, draft.conflicts(EventSlot.of(event)));
	}

	List<ConflictView> of(Event event, Draft draft, List<Conflict> conflicts) {
		return conflicts.stream().map((conflict) -> view(event, draft, conflict)).toList();
	}

	WrongStateException inUse(TimetableItem item, List<Session> users) {
		Locale reader = LocaleContextHolder.getLocale();
		String titles = users.stream()
			.limit(3)
			.map((user) -> user.title().in(reader))
			.collect(Collectors.joining(", "));
		return new WrongStateException(this.messages.getMessage("desk.in-use",
				new Object[] { item.label().in(reader), users.size(), titles }, reader));
	}

	private ConflictView view(Event event, Draft draft, Conflict conflict) {
		Locale reader = LocaleContextHolder.getLocale();
		EventDates dates = EventDates.of(event, reader);
		List<Session> sessions = conflict.sessions()
			.stream()
			.flatMap((id) -> draft.timetable().session(id).stream())
			.toList();
		Object[] arguments = { conflict.label().in(reader), dates.day(conflict.when().start()),
				dates.time(conflict.when().start()), dates.time(conflict.when().end()) };
		String sentence = this.messages.getMessage("conflict." + conflict.rule(), arguments, reader);
		String titles = sessions.stream().map((each) -> each.title().in(reader)).collect(Collectors.joining(" / "));
		return new ConflictView(conflict.id(), conflict.rule(), conflict.severity().name().toLowerCase(Locale.ROOT),
				conflict.sessions(), sentence + " " + titles, draft.accepts(conflict));
	}

}
