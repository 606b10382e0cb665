package org.symposia.agenda.exchange.imported;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * What a file says of the event as a whole.
 *
 * @param title empty if there is none
 * @param subtitle empty if there is none
 * @param description Markdown; empty if there is none
 * @param acronym short name such as {@code fosdem-2024}
 * @param version name of the version of the schedule
 * @param venue name or address of the venue
 * @param place town
 * @param url page of the event
 * @param start first day, of the file or of its items
 * @param end last day
 */
public record ImportedHead(LocalizedText title, LocalizedText subtitle, LocalizedText description,
		@Nullable String acronym, @Nullable String version, @Nullable String venue, @Nullable String place,
		@Nullable String url, @Nullable LocalDate start, @Nullable LocalDate end) {

	/** The same with other days. */
	public ImportedHead between(@Nullable LocalDate first, @Nullable LocalDate last) {
		return new ImportedHead(this.title, this.subtitle, this.description, this.acronym, this.version, this.venue,
				this.place, this.url, first, last);
	}

}
