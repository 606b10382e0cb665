package org.symposia.agenda.timetable.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.text.BidiText;
import org.symposia.starter.text.LocalizedText;

/** Describes conflicts in the reader's language. */
@Component
public class ConflictMessages {

	private final MessageSource messages;

	ConflictMessages(MessageSource messages) {
		this.messages = messages;
	}

	/** All conflicts of a draft by rule, then by time. */
	public List<ConflictView> all(Event event, Draft draft) {
		return of(event, draft, draft.conflicts(event));
	}

	/** The conflicts that were accepted, or those that were not, for pages. */
	public List<ConflictNotice> notices(Event event, Draft draft, boolean accepted) {
		return all(event, draft).stream()
			.filter((conflict) -> conflict.accepted() == accepted)
			.map((conflict) -> notice(conflict, draft))
			.toList();
	}

	private static ConflictNotice notice(ConflictView conflict, Draft draft) {
		Map<String, LocalizedText> titles = new LinkedHashMap<>();
		conflict.items().forEach((id) -> titles.put(id, draft.timetable().session(id).orElseThrow().title()));
		return new ConflictNotice(conflict.id(), conflict.message(), titles);
	}

	public List<ConflictView> of(Event event, Draft draft, List<Conflict> conflicts) {
		return conflicts.stream().map((conflict) -> view(event, draft, conflict)).toList();
	}

	WrongStateException inUse(TimetableItem item, List<Session> users) {
		Locale reader = LocaleContextHolder.getLocale();
		String titles = users.stream().limit(3).map((user) -> user.named(reader)).collect(Collectors.joining(", "));
		return new WrongStateException(this.messages.getMessage("desk.in-use",
				new Object[] { item.named(reader), users.size(), titles }, reader));
	}

	WrongStateException full() {
		return new WrongStateException(this.messages.getMessage("desk.full",
				new Object[] { Timetable.MOST_BYTES / 1_000_000 }, LocaleContextHolder.getLocale()));
	}

	private ConflictView view(Event event, Draft draft, Conflict conflict) {
		Locale reader = LocaleContextHolder.getLocale();
		EventDates dates = EventDates.of(event, reader);
		Object[] arguments = { BidiText.isolated(conflict.label().in(reader)), dates.day(conflict.when().start()),
				dates.time(conflict.when().start()), dates.end(conflict.when().start(), conflict.when().end()) };
		String sentence = this.messages.getMessage("conflict." + conflict.rule(), arguments, reader);
		String titles = conflict.sessions()
			.stream()
			.flatMap((id) -> draft.timetable().session(id).stream())
			.map((each) -> each.named(reader))
			.collect(Collectors.joining(" / "));
		return new ConflictView(conflict.id(), conflict.rule(), conflict.severity().name().toLowerCase(Locale.ROOT),
				conflict.sessions(), sentence + " " + titles, draft.accepts(conflict));
	}

}
