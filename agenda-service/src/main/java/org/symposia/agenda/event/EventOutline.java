package org.symposia.agenda.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.symposia.starter.text.LocalizedText;

/**
 * What a program knows of an event that it creates.
 *
 * @param id unvalidated
 * @param hosts ids of institutions, unvalidated
 */
public record EventOutline(String id, LocalizedText title, LocalizedText place, ZoneId zone, LocalDate firstDay,
		LocalDate lastDay, List<String> languages, List<String> hosts) {

	/** Copies the lists. */
	public EventOutline {
		languages = List.copyOf(languages);
		hosts = List.copyOf(hosts);
	}

	EventInput input() {
		return new EventInput(this.id, this.title, "conference", this.zone.getId(), this.firstDay.toString(),
				this.lastDay.toString(), this.place, this.languages, this.hosts, false, null, null, null, null, null,
				null);
	}

}
