package org.symposia.agenda.exchange.exported;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ParticipationRole;
import org.symposia.starter.table.Table;

/** A row an item, under headings by which the table can be imported again. */
final class ProgrammeTable {

	private static final List<String> HEADINGS = List.of("Symposia ID", "GUID", "Title", "Subtitle", "Type", "Start",
			"End", "Room", "Track", "Language", "Speakers", "Chairs", "Authors", "Panellists", "Moderators",
			"Interpreters", "Abstract", "Description", "Links", "Slides", "License", "URL");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	private ProgrammeTable() {
	}

	static Table of(ExportedSchedule schedule) {
		Identifiers identifiers = new Identifiers(schedule);
		return new Table(HEADINGS, schedule.items().stream().map((item) -> row(item, schedule, identifiers)).toList());
	}

	private static List<String> row(ExportedItem item, ExportedSchedule schedule, Identifiers identifiers) {
		ZonedDateTime start = item.start().withZoneSameInstant(schedule.zone());
		return List.of(item.id(), identifiers.guid(item), item.title(), text(item.subtitle()), item.kind(),
				MOMENT.format(start), MOMENT.format(start.plus(item.duration())), String.join("; ", item.rooms()),
				text(item.track()), text(item.language()), persons(item, ParticipationRole.SPEAKER),
				persons(item, ParticipationRole.CHAIR), persons(item, ParticipationRole.AUTHOR),
				persons(item, ParticipationRole.PANELLIST), persons(item, ParticipationRole.MODERATOR),
				persons(item, ParticipationRole.INTERPRETER), text(item.abstractText()), text(item.description()),
				links(item.links()), links(item.attachments()), text(item.license()), item.url());
	}

	private static String persons(ExportedItem item, ParticipationRole role) {
		return item.persons()
			.stream()
			.filter((person) -> person.role() == role)
			.map(ExportedPerson::name)
			.collect(Collectors.joining("; "));
	}

	private static String links(List<ExportedLink> links) {
		return links.stream().map(ExportedLink::url).collect(Collectors.joining(" "));
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
