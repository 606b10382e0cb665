package org.symposia.agenda.release;

import java.util.List;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.DateBlock;
import org.symposia.agenda.event.Description;
import org.symposia.agenda.institution.HostMark;
import org.symposia.starter.page.Page;

/**
 * The public page of an event.
 *
 * @param date its days, set large
 * @param time when it starts and ends, {@code null} if it takes several days
 * @param kind name of the event's kind
 * @param languages names of the spoken languages
 * @param description what it is about, {@code null} if nothing was said
 * @param information where it is held, what it costs, whom to ask
 * @param agenda the rendered {@link AgendaFragment}
 * @param metadata for search engines and previews
 * @param editable whether the reader may edit the draft
 */
record EventPage(PublicEvent event, DateBlock date, @Nullable String time, String kind, List<HostMark> hosts,
		String languages, @Nullable Description description, VisitorInformation information, Content agenda,
		EventMetadata metadata, boolean editable) implements Page {
}
