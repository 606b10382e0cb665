package org.symposia.agenda.release;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.DateBlock;
import org.symposia.agenda.event.Description;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.event.EventKindNames;
import org.symposia.agenda.institution.HostMark;
import org.symposia.agenda.institution.HostMarks;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.RenderedFragments;
import org.symposia.starter.web.PublicUrl;

/** Makes the public pages of events. */
@Component
class EventPages {

	private final PublishedAgendas agendas;

	private final HostMarks marks;

	private final EventKindNames kinds;

	private final RenderedFragments fragments;

	private final PublicUrl site;

	EventPages(PublishedAgendas agendas, HostMarks marks, EventKindNames kinds, RenderedFragments fragments,
			PublicUrl site) {
		this.agendas = agendas;
		this.marks = marks;
		this.kinds = kinds;
		this.fragments = fragments;
		this.site = site;
	}

	EventPage page(Event event, Locale reader, Caller caller, Instant now) {
		EventDetails details = event.details();
		PublicEvent shown = PublicEvent.of(event, reader, now);
		Description description = Description.of(details, reader);
		List<HostMark> hosts = this.marks.of(event.hosts(), reader);
		EventMetadata metadata = EventMetadata.of(details, shown.isCancelled(), this.site.of("/agenda/" + event.id()),
				(description != null) ? description.summary() : "", shown.days(), hosts, reader);
		return new EventPage(shown, DateBlock.of(details, reader), time(details, reader),
				this.kinds.of(details.kind(), reader), hosts, languages(details, reader), description,
				VisitorInformation.of(details.information(), reader), agenda(event, reader), metadata,
				event.isOrganizedBy(caller));
	}

	private static @Nullable String time(EventDetails details, Locale reader) {
		if (!details.firstDay().equals(details.lastDay())) {
			return null;
		}
		EventDates dates = EventDates.in(details.zone(), reader);
		return dates.time(details.start()) + (isJapanese(reader) ? "～" : "–") + dates.time(details.end());
	}

	private Content agenda(Event event, Locale reader) {
		String key = "agenda/" + event.id() + (event.details().illustrative() ? "/illustrative" : "");
		return this.fragments.get(key, event.released(), reader,
				() -> AgendaFragment.of(this.agendas.of(event), reader));
	}

	private static String languages(EventDetails details, Locale reader) {
		return details.languages()
			.stream()
			.map((tag) -> Locale.forLanguageTag(tag).getDisplayName(reader))
			.collect(Collectors.joining(isJapanese(reader) ? "、" : ", "));
	}

	private static boolean isJapanese(Locale reader) {
		return "ja".equals(reader.getLanguage());
	}

}
